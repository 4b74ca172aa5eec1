# What is said of a person's data, and the act of their erasure.
person-title = Where the person stands
person-text = Text
person-erased = (erased)
person-nobody = Not found anywhere: “{ $name }”. Family name first; initials are looked for, too
person-history = In { $n ->
    [one] { $n } earlier state
   *[other] { $n } earlier states
  } of records too, in the log
person-near = Read for yourself whether it is the same person (the family name alone, in another case, or in a double one):
    { $lines }
    If it is, erase that word too, as it is written: veche person erase WORD --reason …
person-ask = The name will be erased: { $fields } { $fields ->
    [one] field
   *[other] fields
  }, { $entries } earlier { $entries ->
    [one] state
   *[other] states
  } in the log. It cannot be undone. Erase? (yes/no)
person-done = The name is erased, operation { $n }: { $fields } { $fields ->
    [one] field
   *[other] fields
  }, { $entries } earlier { $entries ->
    [one] state
   *[other] states
  } in the log
person-backups = Copies of the file made before still hold the name. Make a new one (veche backup) and delete those
person-act-title = Act of erasure of personal data no. { $n } of { $date }
person-log-title = Extract from the log of events of { $date }
person-act-what = What
person-act-stated = Stated
person-act-places = Where the data stood
person-act-number = No.
person-act-place = Record and field
person-act-operator = Operator
person-act-subject = Subject of the data
person-act-who = Erased by
person-act-categories = Categories of personal data
person-act-system = Information system
person-act-method = How
person-act-entries = Log of changes
person-act-reason = Reason
person-act-date = Date
person-act-name = the name
person-act-unknown = (not stated)
person-act-method-done = the name in the records replaced by a mark; the earlier content of the records erased from the log of changes; the file written anew
person-act-entries-done = earlier states erased: { $n }
person-act-system-named = records of the work with public associations (the program veche), file { $file }
person-act-signature = Signature: ____________________
person-erasing = Looking through records and history
person-rewriting = Rewriting the file
