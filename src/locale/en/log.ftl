# The history in words: what `log` shows and `undo` says.
log-title = Log
log-n = No.
log-at = When
log-who = Who
log-verb = { $verb ->
    [init] file created
    [add] addition
    [edit] change
    [remove] removal
    [import] import
    [done] marked as done
    [close] year closed
    [reopen] year reopened
    [carry] carried into the next year's plan
    [set] { $table ->
        [year] about the year
       *[other] about the office
      }
    [undo] undo of operation { $undoes }
    [redo] redo of what operation { $undoes } undid
    [export] export with people's initials
    [export-names] export with people's names
    [restore] restored from a backup
    [erase] erasure of personal data
    [rename] new name
    [head] new head
    [merge] association joined to another
    [register] entering into the register
   *[other] { $verb }
  }
log-column-verb = What was done
log-subject = Subject
log-id = Record
log-field = Field
log-before = Before
log-after = After
log-reason = {" "}· reason: { $reason }
log-noun = { $table ->
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
   *[office] the office
  }
log-record = { $table ->
    [year] { log-noun } { $id }
    [closing] { log-noun } { $id }
    [office] { log-noun }
   *[other] { log-noun } no. { $id }
  }{ $titled ->
    [no] {""}
   *[yes] {" "}“{ $title }”
  }
log-change = { $what ->
    [new] added: { log-record }
    [gone] removed: { log-record }
    [erased] { log-record }: what it held has been erased
    [strayed] { log-record }: changed past the log since (veche check)
    [taken-over] { log-record }: changed past the log later, before the next operation
    [confirmed] { log-record }: what was changed past the log is confirmed
    [unknown] { log-record }: what it held cannot be read
   *[changed] { log-record }: { $fields }
  }
log-and-more = and { $n ->
    [one] { $n } record
   *[other] { $n } records
  } more; all of them: veche log --format json
log-more = The last { $shown ->
    [one] { $shown } operation
   *[other] { $shown } operations
  } of { $all }; more: veche log --limit { $all }
log-empty = There are no such operations
log-taking = Taking back
log-taken-back = { $trial ->
    [yes] { $verb ->
        [redo] Would be done again, as undone by operation
       *[undo] Would be undone: operation
      }
   *[no] { $verb ->
        [redo] Done again, as undone by operation
       *[undo] Undone: operation
      }
  } { $operation }
log-taken-more = and { $n ->
    [one] { $n } record
   *[other] { $n } records
  } more
log-taken-next = To have it back: veche redo
log-number = no. { $n }
