# Papers of awards, and what the statutes say against an award.
honour-line = { $named ->
    [no] {""}
   *[yes] { $whom }:{" "}
  }{ $what }{ $excepted ->
    [yes] ; except: { $exception }
   *[no] {""}
  }{ $doubt ->
    [date] {" "}(a date is not known to the day, please check)
    [kind] {" "}(a kind of award is not stated, please check)
    [name] {" "}(a name is given with initials: whether it is the same person, please check)
    [awardee] {" "}(whether a person, a team or an association was awarded is not stated, please check)
   *[no] {""}
  }. Rule: { $rule }
honour-gap = { $n ->
    [one] { $n } month must pass
   *[other] { $n } months must pass
  } after award no. { $id } ({ $date }){ $known ->
    [yes] , the first day allowed is { $first }
   *[no] {""}
  }
honour-next = { $n ->
    [one] { $n } month must pass
   *[other] { $n } months must pass
  } before award no. { $id } ({ $date }), which is recorded already{ $known ->
    [yes] , the first day allowed to it is { $first }
   *[no] {""}
  }
honour-merit = this merit has award no. { $id } ({ $date }) already, a new merit is needed
honour-merit-unknown = a new merit is needed, and it is not stated here or in award no. { $id } ({ $date }), please check
honour-quota = with this one there are { $unstated ->
    [0] { $count }
   *[other] at least { $count } (number not stated in { $unstated } of the records)
  } in { $year }, and no more than { $n } may be given{ $known ->
    [yes] , the next one from { $first } on
   *[no] {""}
  }
honour-ahead = nominated on { $date }, and { $n ->
    [one] { $n } calendar day must pass
   *[other] { $n } calendar days must pass
  } before the award{ $known ->
    [yes] , the first day allowed is { $first }
   *[no] {""}
  }
honour-ahead-unknown = when it was nominated is not stated (--nominated-on); whether { $n ->
    [one] { $n } calendar day has passed
   *[other] { $n } calendar days have passed
  } cannot be checked
honour-warning = Note: { $line }
honour-despite = In spite of the rules: { $line }
honour-more = … and { $n ->
    [one] { $n } more note
   *[other] { $n } more notes
  }
honour-added = { $n ->
    [one] Recorded { $n } award: no. { $ids }
   *[other] Recorded { $n } awards: no. { $ids }
  }{ $known ->
    [0] {""}
   *[other] . NOT recorded are those that are there already: no. { $there }; if this is another case, add --again
  }
honour-there = NOT recorded: such records are there already, no. { $there }. If this is another case, add --again
honour-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
  }
honour-several = { $who }, awards: { $n }
honour-record = Record
honour-register-title = Register of awards, { $year }
honour-register-empty = No awards are recorded of { $year }. To record one: veche award add --help
honour-draft-heading = LIST of those to be awarded
honour-draft-n = No.
honour-draft-name = Name
honour-draft-position = Position, association
honour-draft-merit = Merits
honour-draft-no-kind = kind of award not stated
honour-ask = No. { $id }{ $named ->
    [no] {""}
   *[yes] {" "}“{ $whom }”
  }: { $asked }
honour-ask-kind = Which award?
honour-ask-name = Who exactly, by name?
honour-ask-position = In what position?
honour-ask-merit = For what merits?
honour-ask-nominated = When was the nomination handed in?
honour-ask-consent = Consent to the use of personal data is not kept in this file: { $n ->
    [one] has the person who is named given it?
   *[other] has each of the { $n } who are named given it?
  }
honour-due-title = Jubilees of associations, { $year }
honour-due-org = Association
honour-due-name = Name
honour-due-founded-on = Founded
honour-due-years = Years
honour-due-day = Day
honour-due-kind = Kind of award
honour-due-act = Act
honour-due-clause = Clause
honour-due-award = Award no.
honour-due-no-rule = There is no rule that names jubilees of associations and holds in { $year }. To record one: veche award rule add --jubilees 25+25 --act "Statute …, number and date"
honour-due-none = By these rules { $year } brings no jubilee
honour-due-unstated = { $n ->
    [one] { $n } association does not state when it was founded
   *[other] { $n } associations do not state when they were founded
  }: veche org edit CODE --founded-on DATE
