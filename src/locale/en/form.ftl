# The plan as an office prints it, and its calendar.
form-title = Plan of work with public associations for { $year }
form-title-bare = Plan of work with public associations
form-questions = Questions of associations
form-year = Year
form-section = Section
form-number = No.
form-task = Task
form-due = Term
form-responsible = Responsible
form-mark = Mark of what was done
form-question = Question
form-raised-by = Raised by
form-answer = Answer
form-late = overdue
form-overdue = overdue: { $n }
form-overdue-on = Overdue as of { $day }: { $n }
form-calendar = Plan of work with public associations
form-calendar-due = Term: { $due }
form-calendar-responsible = Responsible: { $who }
form-calendar-status = Status: { $status }
form-calendar-written = { $n ->
    [one] The calendar has { $n } term
   *[other] The calendar has { $n } terms
  }
form-calendar-undated = Without a date, therefore not in the calendar: { $items }
