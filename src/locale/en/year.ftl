# Labels of the fields; what each is stands in its doc comment.
year-declared-orgs = Associations declared
year-active = Most active
year-interaction = Forms of interaction
year-opening = Opening
year-closing = Closing
year-tasks-opening = Opening of the tasks
