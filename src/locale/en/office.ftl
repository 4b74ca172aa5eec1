# Labels of the fields; what each is stands in its doc comment.
office-name = Name
office-name-in = Name (after «в»)
office-territory = Territory
office-territory-of = Territory (genitive)
office-territory-in = Territory (after «в»)
office-town = Town
office-head = Head
office-signatory = Signatory
office-executor = Executor
office-office-lang = Language of the account
