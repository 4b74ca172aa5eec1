# What `check` finds. The place (table, record, field) stands before each.
check-the-file = the file
check-pages = damaged: { $why }
check-unreadable = could not be read to its end: the file is damaged, or the disk cannot be read
check-kind = { $kind } { $name }
check-schema-missing = the file lacks what it should have: { check-kind }
check-schema-differs = the file has it otherwise: { check-kind }
check-schema-unknown = the file has what is not ours: { check-kind }; take it out with the program that made it
check-op-missing = the operation is missing from the log
check-op-differs = the operation is not recorded as it was done: its hash does not fit
check-entry-differs = the entry of the log is not in its place (operation { $op })
check-entry-alone = entries of the log without an operation, { $n } of them
check-record-unreadable = the record holds a value that cannot be
check-record-alien = the log does not know the record: another program added it, or the file is damaged
check-record-gone = { $when ->
    [known] the record was removed by another program on { $at }
   *[unknown] the log knows the record, and it is not there: another program removed it, or the file is damaged
  }{ $before ->
    [known] ; it was: { $was }
   *[unknown] {""}
  }
check-record-removed = the record was removed by another program on { $at }{ $before ->
    [known] ; it was: { $was }
   *[unknown] {""}
  }. Confirm it with `remove`; `undo` then brings the record back
check-record-differs = changed past the log{ $when ->
    [known] , by another program on { $at }
   *[unknown] : by another program, or by damage to the file
  }{ $before ->
    [known] ; it was: { $was }
   *[unknown] {""}
  }
check-taken-over = With it, what was done past the log is taken over:
    { $lines }
check-earlier-differs = its earlier content in the log is damaged (operation { $op }): that operation cannot be undone
check-code-unknown = the list { $list } has no code “{ $code }”
check-dangling = the reference leads nowhere: { $target } { $number }
check-orphan = rows of the list { $part } without their record
check-double = the same as association no. { $other } has
check-private-phone = looks like a telephone number: { $text }
check-private-email = looks like an e-mail address: { $text }
check-private-snils = looks like a СНИЛС: { $text }
check-private-passport = looks like a passport number: { $text }
check-file-fine = Checked: { $records ->
    [one] { $records } record
   *[other] { $records } records
  }, { $operations ->
    [one] { $operations } operation
   *[other] { $operations } operations
  } of the log. All is well
check-file-found = { $n ->
    [one] { $n } fault found
   *[other] { $n } faults found
  }. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
check-privacy-fine = Checked: { $records ->
    [one] { $records } record
   *[other] { $records } records
  }. No telephone numbers, e-mail addresses, passport numbers or СНИЛС in texts
check-privacy-found = { $n ->
    [one] { $n } place found
   *[other] { $n } places found
  }. If it is about a person, take it out of the text with `edit`
check-looking = Checking
