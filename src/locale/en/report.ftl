# The account. $n is the number that decides the form of the word; $least says that there may be more.
report-heading = What was achieved in the work with the public { $time }
report-next-heading = The tasks of { $year }
report-next-opening = Main areas of work with the public in { $year }:
report-on-territory = in { $place }
report-in-territory = in { $place }
report-orgs = { $place } { $n ->
    [one] { $n } public association is active
   *[other] { $n } public associations are active
  } (according to the administration){ $named ->
    [of-them] , of which { $kept } { $kept ->
        [one] is
       *[other] are
      } recorded by name
    [more] ; { $kept } { $kept ->
        [one] is
       *[other] are
      } recorded by name
   *[none] {""}
  }.
report-orgs-kept = { $place } { $kept } { $kept ->
    [one] public association is
   *[other] public associations are
  } recorded by name.
report-active = { $of ->
    [one] Namely
    [none] { $n ->
        [one] The most active public association
       *[other] The most active public associations
      }
   *[them] The most active of them
  }{ $how ->
    [computed] {" "}(by events, awards and acts of support)
   *[named] {""}
  }:
report-and-others = and others.
report-interaction = Forms of interaction between the authorities and public associations:
report-interaction-in = Forms of interaction between the authorities and public associations established in { $place }:
report-line-count = (counted: { $number })
report-exactly = { $sum }
report-at-least = at least { $sum }
report-unstated = { $n ->
    [0] {""}
    [one] {" "}(number not stated in { $n } record)
   *[other] {" "}(number not stated in { $n } records)
  }
report-unstated-sum = { $n ->
    [0] {""}
    [one] {" "}(amount not stated in { $n } record)
   *[other] {" "}(amount not stated in { $n } records)
  }
report-unstated-short = not stated: { $n }
report-kind-unstated = kind not stated
report-held = { $least ->
    [yes] { $n ->
        [one] At least { $n } event was held
       *[other] At least { $n } events were held
      }
   *[no] { $n ->
        [one] { $n } event was held
       *[other] { $n } events were held
      }
  }: { $kinds }.
report-held-also = Also held (number not stated): { $kinds }.
report-held-uncounted = Held (number not stated): { $kinds }.
report-present = { $least ->
    [yes] { $n ->
        [one] At least { $n } person was present in all{ $unstated }.
       *[other] At least { $n } people were present in all{ $unstated }.
      }
   *[no] { $n ->
        [one] { $n } person was present in all.
       *[other] { $n } people were present in all.
      }
  }
report-people-there = { $n ->
    [one] { $n } person present
   *[other] { $n } people present
  }
report-untold = { $n ->
    [one] The outcome of { $n } more event is recorded.
   *[other] The outcomes of { $n } more events are recorded.
  }
report-ahead = Still ahead: { $events }{ $more ->
    [0] {""}
    [one] {" "}and { $more } more event
   *[other] {" "}and { $more } more events
  }.
report-title = “{ $title }”
report-organiser = organised by { $organiser }
report-chair = chaired by { $chair }
report-took-part = { $few ->
    [yes] with { $orgs }
   *[no] with { $n } associations
  }
report-agenda = On the agenda: { $agenda }
report-awards = { $least ->
    [yes] { $n ->
        [one] At least { $n } award is recorded
       *[other] At least { $n } awards are recorded
      }
   *[no] { $n ->
        [one] { $n } award is recorded
       *[other] { $n } awards are recorded
      }
  }{ $has ->
    [yes] : { $kinds }
   *[no] { $unstated }
  }.
report-awards-also = There were also (number not stated): { $kinds }.
report-awards-uncounted = Awards (number not stated): { $kinds }.
report-awards-some = Awards were given (number not stated).
report-awards-amount = The awards amounted to { $sum }.
report-encouraged = { $alone ->
    [yes] Among those encouraged: { $who }
   *[no] Recognised: { $who }
  }
report-encouraged-at = { $who } — at { $events }
report-support = { $least ->
    [yes] Associations were supported at least { $n } { $n ->
        [one] time
       *[other] times
      }
   *[no] Associations were supported { $n } { $n ->
        [one] time
       *[other] times
      }
  }: { $forms }.
report-support-also = Support was also given (number not stated): { $forms }.
report-support-uncounted = Associations were supported (number not stated): { $forms }.
report-support-amount = The support amounted to { $sum }.
report-continuing = Support given earlier continues: { $forms }.
report-no-campaign = Help outside campaigns.
report-no-campaign-short = outside campaigns
report-campaigns-rest = { $n ->
    [one] Besides these, { $n } more campaign is recorded.
   *[other] Besides these, { $n } more campaigns are recorded.
  }
report-collected = { $known ->
    [yes] Collected { $sum }{ $has ->
        [yes] : { $what }
       *[no] {""}
      }.
   *[no] Collected: { $what }.
  }
report-given = { $known ->
    [yes] People in need were given { $sum }{ $has ->
        [yes] : { $what }
       *[no] {""}
      }.
   *[no] People in need were given: { $what }.
  }
report-help = help
report-other-things = other things
report-families = { $least ->
    [yes] at least { $n } { $n ->
        [one] family
       *[other] families
      }
   *[no] { $n } { $n ->
        [one] family
       *[other] families
      }
  }
report-people = { $least ->
    [yes] at least { $n } { $n ->
        [one] person
       *[other] people
      }
   *[no] { $n } { $n ->
        [one] person
       *[other] people
      }
  }
report-reached = Help reached { $who }.
report-categories = { $n ->
    [1] category: { $labels }
   *[other] categories: { $labels }
  }
report-stated = Announced total: { $sum }.
report-questions = { $n ->
    [0] Associations raised no new questions
    [one] Associations raised { $n } question
   *[other] Associations raised { $n } questions
  }{ $earlier ->
    [0] {""}
    [one] , { $earlier } question of earlier years was considered
   *[other] , { $earlier } questions of earlier years were considered
  }, { $done ->
    [0] none answered yet
   *[other] { $done } answered
  }{ $all ->
    [yes] :
   *[no] . Among them:
  }
report-answer = answer: { $answer }
report-plan = { $whole ->
    [yes] The plan of { $year } has { $n } { $n ->
        [one] item
       *[other] items
      }
   *[no] { $n ->
        [one] { $n } item of the plan belongs to this period
       *[other] { $n } items of the plan belong to this period
      }
  } ({ $statuses }){ $follows ->
    [all] :
    [open] . Not finished:
   *[none] .
  }
report-plan-rest = { $n ->
    [one] and { $n } more item
   *[other] and { $n } more items
  }
report-due = due { $due }
report-responsible = responsible: { $who }
report-part-declared = how many associations are active (veche year)
report-part-orgs = associations
report-part-interaction = forms of interaction
report-part-events = events
report-part-awards = awards
report-part-support = support to associations
report-part-campaigns = campaigns
report-part-questions = questions of associations
report-part-plan = the plan and what was done
report-part-next = the tasks of the next year
report-missing = No records, and so not in the account: { $parts }
report-coarse = { $n ->
    [one] { $n } record is left out: its date is wider than the period — { $records }
   *[other] { $n } records are left out: their dates are wider than the period — { $records }
  }
report-nothing = There are no records of this period. To begin: veche event add
report-annex = Annex
report-declared = active, according to the administration
report-kept = recorded by name
report-total = { $n ->
    [one] { $n } item in all
   *[other] { $n } items in all
  }
report-table-orgs = Public associations
report-table-active = The most active associations
report-table-events = Events by kind
report-table-people = People present
report-table-interaction = Forms of interaction
report-table-questions = Questions of associations
report-table-awards = Awards by kind
report-table-support = Support to associations, times
report-table-support-amount = Support to associations, amount
report-table-campaigns = Campaigns
report-table-plan = The plan and what was done
report-questions-raised = questions raised
report-questions-done = answered
report-all = Total
report-col-kind = Kind
report-col-measure = Measure
report-col-interaction = Form of interaction
report-col-org = Association
report-col-acts = Acts
report-col-campaign = Campaign
report-col-collected = Collected
report-col-given = Given
report-col-families = Families
report-col-people = People
report-col-number = No.
report-col-task = Item
report-col-status = Status
report-col-carried-out = Acts
report-table-months = Events by month
report-month-unstated = month not stated
report-col-month = Month
report-executor = Prepared by { $who }
report-trace = Where the figures come from
report-trace-number = No.
report-trace-figure = Figure
report-trace-value = Value
report-trace-records = { $table ->
    [org] { $n ->
        [1] association
       *[other] associations
      }
    [event] { $n ->
        [1] event
       *[other] events
      }
    [award] { $n ->
        [1] award
       *[other] awards
      }
    [aid] aid
    [plan] { $n ->
        [1] plan item
       *[other] plan items
      }
   *[year] particulars of the year
  } { $ids }
report-trace-from = Records
report-trace-amount = sum
report-questions-earlier = carried over from before
report-col-stated = Stated
