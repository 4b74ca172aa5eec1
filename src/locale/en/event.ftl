# Labels of the fields; what each is stands in its doc comment.
event-date = Date
event-kind = Kind
event-title = Title
event-times = Times
event-place = Place
event-organiser = Organiser
event-chair = Chair
event-orgs = Associations
event-people = Present
event-agenda = Agenda
event-outcome = Outcome
event-minutes = Minutes
event-plan = Plan item
event-stated-amount = Stated amount
event-account = For the account
event-notes = Notes
