# The register of associations that received support.
register-title = Register of public associations that received support{ $year ->
    [none] {""}
   *[other] {" "}in force in { $year }
  }
register-number = Entry
    .full = Number of the entry and date of entering
register-decided = Decision
    .full = Date of the decision to give support or to stop it
register-name = Received by
    .full = Full and (if there is one) short name
register-address = Address
    .full = Address (seat) of the permanent body
register-ogrn = ОГРН
    .full = ОГРН
register-inn = ИНН
    .full = ИНН
register-activities = Activities
    .full = Activities
register-form = Form
    .full = Form of support
register-size = Size
    .full = Size of support
register-term = Term
    .full = Term of support
register-violation = Violations
    .full = Violations (if any), among them use of means and property for other ends
register-numbered = { $n } of { $day }
register-stopped = stopped { $day }
register-until = until { $day }
register-entered = { $n ->
    [one] Entered into the register: no. { $first }
   *[other] Entered into the register: no. { $first }–{ $last }
  }
register-not-entered = Not entered into the register, without a number: { $n }. { $demo ->
    [yes] This is the example, nothing of it is kept
   *[no] The file cannot be changed: no rights; who may gives the numbers: veche aid register
  }
register-undecided = Given without a decision: { $n } (not entered into the register)
register-empty = { $year ->
    [all] The register is empty
   *[other] No support of the register was in force in { $year }
  }: support with a decision is entered: veche aid add --flow support --decision … --decided-on …
register-missing = What is missing:
    {"  "}{ $lines }
register-lacks = { $entered ->
    [yes] no. { $n }
   *[no] aid no. { $n }
  }{ $told ->
    [yes] , { $who }
   *[no] {""}
  }: no { $missing }
register-lacks-decision = decision
register-lacks-decided-on = date of the decision
register-lacks-orgs = receiver
register-lacks-address = address
register-lacks-ogrn = ОГРН
register-lacks-inn = ИНН
register-lacks-activities = activities
register-lacks-form = form
register-lacks-size = size
register-lacks-term = term
