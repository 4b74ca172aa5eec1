# Labels of the fields; what each is stands in its doc comment.
plan-year = Year
plan-task = Task
plan-kind = Kind
plan-number = Number
plan-section = Section
plan-due = Due
plan-responsible = Responsible
plan-orgs = Associations
plan-decided-at = Decided at
plan-raised-by = Raised by
plan-status = Status
plan-done-on = Done on
plan-result = Result
plan-carried-from = Carried from
plan-notes = Notes
