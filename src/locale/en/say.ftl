# What a command says when all went well, and words that stand on the screen.
say-id = No.
say-stamp = Stamp
say-created = Created the file of records: { $path }
say-noun = { $table ->
    [org] association
    [event] event
    [award] award
    [aid] aid
    [plan] plan item
    [code] code
    [year] year
    [rule] rule of awards
    [former] former name or head
    [entry] register entry
    [closing] closed year
   *[office] office
  }
say-command = { $table ->
    [rule] award rule
   *[other] { $table }
  }
say-record = { say-noun } no. { $id }
say-quoted = { $titled ->
    [no] {""}
   *[yes] {" "}“{ $title }”
  }
say-added = Recorded: { say-record }{ say-quoted }
say-already = NOT recorded: such a record is there already, { say-record }{ say-quoted }. If this is another case, add --again
say-changed = Changed: { say-record }{ say-quoted }
say-unchanged = Nothing changed: { say-record }{ say-quoted } holds this already
say-removed = Removed: { say-record }{ say-quoted }
say-done = Done: { say-record }{ say-quoted }
say-set = { $table ->
    [year] Recorded for { $id }
   *[office] Recorded: the particulars of the office
  }
say-carried = { $n ->
    [one] Carried { $n } item into the plan of { $year }
   *[other] Carried { $n } items into the plan of { $year }
  }
say-nothing-carried = Nothing to carry: no open items, or they were carried before
say-nothing-of-year = { $table ->
    [year] Nothing is recorded of { $id } yet. For example: veche year { $id } --declared-orgs 15
   *[office] Nothing is recorded of the office yet. For example: veche office --name "Administration of …"
  }
say-empty-list = No such records. To add one: veche { say-command } add{ $asks ->
    [yes] {""}
   *[no] {" "}--help
  }
say-meant = “{ $text }” is { $code }, { $name }
say-odd-date = Is the date right: { $date }? To correct it: veche undo, or edit
say-replaced = { $label }: was { $before }, is { $after }
say-left-out = Columns that did not fit: { $columns }. { $way ->
    [columns] To choose what to see: --columns FIELD,FIELD
    [docx] Whole: -o FILE.docx
   *[json] Whole: -o FILE.xlsx or --format json
  }
say-file = Written to the file: { $path }
say-total = { $n ->
    [one] In all: { $n } record
   *[other] In all: { $n } records
  }
say-sum = { $label }: { $sum }
say-sum-at-least = { $label }: at least { $sum } (not stated: { $n })
say-sum-shared = { $n ->
    [one] without the sum of { $n } record that several associations share
   *[other] without the sums of { $n } records that several associations share
  }
say-at-least = at least { $sum }
say-unknown-number = number unknown
say-kind-unstated = kind not stated
say-and-more = { $list } and { $n } more
say-card = { $table ->
    [event] Events
    [award] Awards
   *[aid] Support
  }: since { $since }: { $known ->
    [yes] { $least ->
        [yes] { $n ->
            [one] at least { $n } time
           *[other] at least { $n } times
          }
       *[no] { $n ->
            [one] { $n } time
           *[other] { $n } times
          }
      }
   *[no] an unknown number of times
  } ({ $kinds }), last { $last }
say-card-uncounted = { $label } (number unknown)
say-card-stated = { $stated ->
    [0] ; amount not stated
   *[other] ; amount stated in { $stated } of { $of }
  }
say-card-own = : { $sum }
say-card-shared = ; shared: { $sum } (with: { $orgs })
say-records = { $table ->
    [org] Associations
    [event] Events
    [award] Awards
    [aid] Aid
    [plan] Plan
    [year] Years
    [code] Codes
    [rule] Rules of awards
    [former] Former names and heads
    [entry] Register of support
    [closing] Closed years
   *[office] Office
  }
say-next = { $seen ->
    [no] {""}
   *[yes] To see it: veche { say-command } show { $id }.{" "}
  }To undo: veche undo
say-pager = space: on, q: leave
say-late = { $state } (overdue)
