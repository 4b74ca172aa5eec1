# The account. $n is the number that decides the form of the word; $least says that there may be more.
report-heading = What was achieved in the work with the public { $time }
report-next-heading = The tasks of { $year }
report-next-opening = The main directions of the work with the public in { $year }:
report-on-territory = in { $place }
report-in-territory = in { $place }
report-orgs = { $place } { $n ->
    [one] { $n } public association is active
   *[other] { $n } public associations are active
  } (as the administration knows), of which { $kept } { $kept ->
    [one] is
   *[other] are
  } recorded by name.
report-orgs-kept = { $place } { $kept } { $kept ->
    [one] public association is
   *[other] public associations are
  } recorded by name.
report-active = The most active of them:
report-active-computed = The most active of them (by events, awards and acts of support):
report-and-others = and others.
report-interaction = Forms of interaction between the authorities and public associations:
report-interaction-in = Forms of interaction between the authorities and public associations established in { $place }:
report-line-count = (counted: { $number })
report-exactly = { $sum }
report-at-least = at least { $sum }
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
        [one] At least { $n } person was present in all.
       *[other] At least { $n } people were present in all.
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
report-ahead = Ahead: { $events }.
report-event = { $kind } “{ $title }”
report-title = “{ $title }”
report-chair = chaired by { $chair }
report-took-part = with { $orgs }
report-agenda = On the agenda: { $agenda }
report-awards = Encouragement of members and heads of public associations: { $kinds }.
report-awards-amount = Bonuses amounted to { $sum }.
report-encouraged = Encouraged: { $who }.
report-encouraged-at = { $who } — at { $events }{ $n ->
   *[other] {""}
  }
report-support = { $known ->
    [yes] Associations were supported { $least ->
        [yes] at least { $n } { $n ->
            [one] time
           *[other] times
          }
       *[no] { $n } { $n ->
            [one] time
           *[other] times
          }
      }: { $forms }.
   *[no] Associations were supported: { $forms }.
  }
report-support-amount = The support amounted to { $sum }{ $n ->
    [0] {""}
    [one] {" "}(not stated in { $n } case)
   *[other] {" "}(not stated in { $n } cases)
  }.
report-continuing = Support given earlier continues: { $forms }.
report-organiser = organised by { $organiser }
report-no-campaign = Outside campaigns.
report-no-campaign-short = outside campaigns
report-collected = { $known ->
    [yes] Collected: { $sum }{ $has ->
        [yes] {" "}({ $what })
       *[no] {""}
      }.
   *[no] Collected: { $what }.
  }
report-given = { $known ->
    [yes] Given to people in need: { $sum }{ $has ->
        [yes] {" "}({ $what })
       *[no] {""}
      }.
   *[no] Given to people in need: { $what }.
  }
report-help = help
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
report-stated = Announced total: { $sum }.
report-questions = { $n ->
    [one] Associations raised { $n } question
   *[other] Associations raised { $n } questions
  }, { $done ->
    [0] none of them answered yet:
   *[other] { $done } answered:
  }
report-plan = { $n ->
    [one] The plan has { $n } item
   *[other] The plan has { $n } items
  }: { $statuses }.
report-plan-open = Not finished:
report-due = by { $due }
report-responsible = answers for it: { $who }
report-part-declared = how many associations are active (veche year)
report-part-orgs = associations
report-part-events = events
report-part-awards = awards
report-part-support = support to associations
report-part-campaigns = campaigns
report-part-questions = questions of associations
report-part-plan = the plan and what was done
report-part-next = the tasks of the next year
report-missing = No records, and so not in the account: { $parts }
report-coarse = { $n ->
    [one] { $n } record is left out: its date is wider than the period: { $records }
   *[other] { $n } records are left out: their dates are wider than the period: { $records }
  }
report-nothing = There are no records of this period
report-annex = Annex
report-declared = active, as the administration knows
report-kept = recorded by name
report-total = { $n ->
    [one] { $n } item in all
   *[other] { $n } items in all
  }
report-table-orgs = Public associations
report-table-active = The most active associations
report-table-events = Events by kind
report-table-people = People present
report-table-awards = Awards by kind
report-table-support = Support to associations, times
report-table-support-amount = Support to associations, amount
report-table-campaigns = Campaigns
report-table-plan = The plan and what was done
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
