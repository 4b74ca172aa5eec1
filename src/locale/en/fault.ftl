# What went wrong, and the next step.
fault-at-field = { $label }: { $what }
fault-missing-value = not given
fault-text-empty = empty; give a text
fault-text-control = control character { $code } in the text; take it out
fault-text-long = the text is too long: at most 64 KiB
fault-alias-sign = the sign “;” may not stand in a name
fault-handle-sign = “{ $text }”: a code holds no “;”, “,” or line break
fault-handle-digits = “{ $text }”: a code cannot be all digits
fault-date-shape = “{ $text }” is not a date; for example: 01.09.2012, 09.2012, 2012, 2012-Q3, 2012-09-01/2012-09-15
fault-date-day = “{ $text }”: there is no such day
fault-date-year = “{ $text }”: the year must be from { $from } to { $to }
fault-date-order = “{ $text }”: the interval ends before it begins
fault-date-ends = “{ $text }”: the ends of the interval have two precisions
fault-due-date = “{ $text }” is no date; give a date (01.09.2012) or words (“all year”)
fault-money-shape = “{ $text }” is not a sum; for example: 1234.56, 1 234.56, 1234
fault-money-kopecks = “{ $text }”: at most two digits of kopecks
fault-money-large = “{ $text }”: at most 10 000 000 000 rubles
fault-count-shape = “{ $text }”: a whole number is needed, not below zero
fault-count-large = “{ $text }”: the number is too large
fault-year-shape = “{ $text }”: a year from 1900 to 2100 is needed
fault-times-shape = “{ $text }”: a whole number from 1, or “unknown”
fault-inn-length = “{ $text }”: an INN has 10 or 12 digits
fault-inn-check = “{ $text }”: the check digit of the INN is wrong; compare the number with the document
fault-ogrn-length = “{ $text }”: an OGRN has 13 or 15 digits
fault-ogrn-check = “{ $text }”: the check digit of the OGRN is wrong; compare the number with the document
fault-code-unknown = “{ $text }”: no such code; there are:
fault-code-not-valid = “{ $code }” is not valid on { $date }
fault-code-required = no code given
fault-code-same = “{ $code }” is in the list { $list } already: { $other }; to change it: veche codes edit { $list } { $other }
fault-code-used = the code “{ $code }” of the list { $list } is used and cannot be removed. To close it: veche codes edit { $list } { $code } --valid-to DATE
fault-no-code = the list { $list } has no code “{ $code }”; see: veche codes { $list }
fault-no-list = no list “{ $list }”; there are:
fault-list-not-open = the list “{ $list }” cannot be changed; these can:
fault-count-term = “{ $text }”: no such code; write event.kind:talk, aid.form:transport or award:*
fault-number-of-record = “{ $text }”: the number of a record is needed; to find it: veche { $table } list
fault-no-record = no such record: { $table ->
    [plan] plan item
    [org] association
   *[other] { $table }
  } no. { $id }; see: veche { $table } list
fault-no-reference = no such record to refer to: { $table ->
    [plan] plan item
    [org] association
   *[other] { $table }
  } no. { $id }; see: veche { $table } list
fault-org-unknown = no association “{ $text }”; see: veche org list
fault-org-ambiguous = “{ $text }” fits several associations; give a code:
fault-org-same-name = this association is there already: no. { $id }, { $code }. To change it: veche org edit { $code }
fault-org-same-code = the code “{ $code }” is taken: { $name }
fault-org-of-itself = an association cannot refer to itself
fault-parent-cycle = an association cannot be a part of itself
fault-ended-before-registered = ended before it was registered
fault-award-of-nobody = nobody is awarded: --awardee, --org or --people is needed
fault-form-required = give one: the flow “{ $flow }” needs one
fault-form-flow = “{ $form }” does not fit the flow “{ $flow }”; these do:
fault-referred-to = it cannot be removed: others refer to this record; change them first:
fault-not-open = plan item no. { $id } is closed already: { $status }
fault-cannot-clear = this field cannot be emptied: it is required
fault-clear-and-set = the field is both emptied and set; leave one of the two
fault-no-field = there is no field “{ $field }”; the fields are those of the flags: veche { $table ->
    [year] year
    [office] office
    [code] codes add
   *[other] { $table } add
  } --help
fault-no-column = there is no column “{ $column }”; there are: { $known }
fault-nothing-to-change = nothing to change is given
fault-format = unknown format “{ $text }”; there are: { $known }
fault-needs-output = the format “{ $text }” goes to a file only: add -o FILE
fault-no-command = no command “{ $command }”; see: veche --help
fault-init-demo = the example is ready: it needs no file; leave out --demo
fault-today = VECHE_TODAY: “{ $text }” is no date like 2012-12-31
fault-no-home = the home folder is not known; name the file: --db FILE
fault-text-file = cannot read the file { $path }: { $why ->
    [missing] there is no such file
    [rights] no right to read it
    [encoding] it is not UTF-8; save it so
    [kind] it is no plain file
   *[other] { $why }
  }
fault-file-missing = no file of records: { $path }; to create it: veche init
fault-not-a-file = not a file: { $path }
fault-not-ours = not a file of records of veche: { $path }. It was left as it is
fault-not-database = not a file of records of veche
fault-newer = the file was made by a newer veche (schema { $version }): { $path }. Update the program; the file was left as it is
fault-not-readable = no right to read: { $path }
fault-not-writable = no right to write the file of records or its folder; nothing was written
fault-folder-not-writable = no right to write into the folder: { $path }
fault-no-folder = there is no folder for the file: { $path }
fault-file-exists = the file is there already: { $path }; nothing is written over it. If it is your file of records, use it; for a new one give --db OTHER_NAME
fault-exists = the file is there already: { $path }. To write over it, add --force
fault-cannot-create = cannot create { $path }: { $why }
fault-locked = the file of records is locked by another program; close it or try again later. Nothing was written
fault-disk-full = the disk is full; nothing was written
fault-disk = the disk failed: { $why }
fault-damaged = the file of records is damaged, or the disk failed to read. Nothing was written; copy the file and check the disk
fault-read-back = what was written reads back otherwise; all was taken back. Check the disk
fault-constraint = the file refused the record: { $why }
fault-stdout = cannot print: { $why ->
    [full] the disk is full
    [closed] the program that reads has closed
    [read-only] the disk is read-only
   *[other] { $why }
  }
fault-unreported = WRITTEN (no. { $n }), but it could not be reported; do not repeat the command
fault-stored-value = the file of records holds a value that cannot be read
fault-period-shape = “{ $text }” is not a period; for example: 2012, 2012-H1, 2012-Q3, 2012-01/2012-09
fault-bug = a fault of the program: { $why }
fault-write = cannot write { $path }: { $why ->
    [full] the disk is full
    [closed] the program that reads has closed
    [read-only] the disk is read-only
   *[other] { $why }
  }
fault-file-name = no file can have this name: { $path }
fault-not-permitted = no right to write: { $path }
fault-extension = the name “{ $text }” does not tell the format; these endings do: { $known }
fault-aid-stopped = stopped before it began
fault-aid-term = the term ends before the decision
fault-period-order = the beginning is later than the end
fault-carry-what = it is not said what to carry: numbers of items or --year YEAR
fault-columns-empty = no column is given; there are: { $known }
fault-code-which = give the list and the code, for example: veche codes edit event.kind talk --en talk
fault-org-name-letters = the name has no letter and no digit
fault-people-zero = at least one person is awarded; if the number is not known, leave it out
fault-code-sign = “{ $text }”: a code holds no “*” or “:”
fault-over-database = this is a database, nothing is written over it: { $path }
fault-unreported-op = WRITTEN (operation no. { $n }), but the disk did not confirm it to the end; do not repeat the command, look at the list
fault-unconfirmed = the file is created: { $path }, but the disk did not confirm it to the end; check the disk
fault-stored-record = a record holds a value that cannot be read: { $table } no. { $id }. Another program changed the file; correct the value there or remove the record
fault-left-over = what is left of another file lies beside it: { $path }. Move it away or choose another name
