# What went wrong, and the next step.
fault-at-field = { $label }: { $what }
fault-of-record = { $record }: { $what }
fault-near = did you mean: { $what }
fault-missing-value = not given
fault-text-empty = empty; give a text
fault-text-control = control character { $code } in the text; take it out
fault-text-break = a line break in the text; put a space in its place
fault-text-long = the text is too long: at most { $max } KiB
fault-alias-sign = the sign “;” may not stand in a name
fault-handle-sign = “{ $text }”: a code holds no “;”, “,” or line break
fault-handle-digits = “{ $text }”: a code cannot be all digits
fault-handle-empty = “{ $text }”: a code has at least one letter
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
fault-code-meant = “{ $text }”: no such code; did you mean: { $near }? There are:
fault-latin = in “{ $text }” these letters are Latin: { $letters }
fault-code-unknown = “{ $text }”: no such code; there are:
fault-code-not-valid = “{ $code }” is not valid on { $date }
fault-code-required = no code given
fault-code-same = “{ $code }” is in the list { $list } already: { $other }; to change it: veche codes edit { $list } { $other }
fault-code-used = the code “{ $code }” of the list { $list } is used and cannot be removed. To close it: veche codes edit { $list } { $code } --valid-to DATE
fault-no-code = the list { $list } has no code “{ $code }”; see: veche codes { $list }
fault-no-list = no list “{ $list }”; there are:
fault-list-not-open = the list “{ $list }” cannot be changed; these can:
fault-count-term = “{ $text }”: no such code; write event.kind:talk, aid.form:transport or award:*
fault-number-of-record = “{ $text }”: the number of a record is needed; to find it: veche { $command } list
fault-no-record = no such record: { $table ->
    [plan] plan item
    [org] association
    [rule] rule of awards
   *[other] { $table }
  } no. { $id }; see: veche { $command } list
fault-no-reference = no such record to refer to: { $table ->
    [plan] plan item
    [org] association
   *[other] { $table }
  } no. { $id }; see: veche { $command } list
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
fault-referred-to = { $table ->
    [aid] it cannot be removed: this support stands in the register; that it ended is recorded by veche aid edit { $id } --stopped-on DATE. The entry:
   *[other] it cannot be removed: others refer to this record; change them first:
  }
fault-not-open = plan item no. { $id } is closed already: { $status }
fault-cannot-clear = this field cannot be emptied: it is required
fault-clear-and-set = the field is both emptied and set; leave one of the two
fault-no-field = there is no field “{ $field }”; the fields are those of the flags: veche { $table ->
    [year] year
    [office] office
    [code] codes add
    [rule] award rule add
   *[other] { $table } add
  } --help
fault-no-column = there is no column “{ $column }”; there are: { $known }
fault-nothing-to-change = nothing to change is given
fault-nothing-to-ask = nothing to change is given; to be asked for each field: veche { $command } edit { $which } --ask
fault-ask-one = “{ $text }”: only one record can be asked about; give one number
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
fault-config-file = the settings are a plain file of { $most } KiB at most, and this is something else: { $path }
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
fault-damaged = the file of records is damaged, or the disk failed to read. Nothing was written. Copy the file to another place; what is damaged: veche check; to have the records back from a backup: veche restore FILE
fault-incomplete = another program has changed the tables of the file: what this command needs is not there. Nothing was written; what it is: veche check
fault-read-back = what was written reads back otherwise: { $record }; all was taken back. The disk errs; check it
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
fault-bulk-many = no more than { $most } records at a time
fault-code-reserved = the code “{ $code }” is a word of the program itself (“all”, “group:…”) or begins with “-”; give another: --code
fault-aid-registered = this support stands in the register and stays support; what was entered in error goes by undoing that operation: veche log, then veche undo NUMBER
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
fault-map-shape = “{ $text }”: it is written like this: --map "Heading=field"
fault-map-unmet = the file has no column “{ $text }”, which --map names
fault-heading-unknown = there is no such field; correct the heading or add --map "{ $heading }=FIELD" (to leave the column aside: "{ $heading }="){ $known ->
    [none] {""}
   *[other] . Fields: { $known }
  }
fault-heading-doubled = there is a column of this field already; leave one
fault-heading-missing = required columns are missing: { $names }; add them, or name your own: --map "HEADING=FIELD"
fault-heading-none = no row of headings was found; these columns are needed: { $names }. Name the row: --heading-row NUMBER{ $encoding ->
    [none] {""}
   *[other] . The file was read as { $encoding }; if it is another encoding, say so: --encoding ibm866
  }
fault-heading-empty = there is text in column { $column }, which has no heading; give it one, or clear the column
fault-stamp-without-id = there is a column “stamp” but no column “id”; print the list with --stamp again
fault-row-width = the row has { $n } cells, the headings are { $width }; check the quotes and the separators
fault-number-cut = “{ $text }”: the spreadsheet cut the number short; format the column as text and type it again
fault-import-id = “{ $text }”: a record's number is needed, a whole number from 1 to 999,999,999,999
fault-import-id-lost = there is a stamp and no number; put the number back into the column “No.”, or clear the stamp too if the record is new
fault-import-id-twice = the number { $id } was in the file before
fault-import-same-twice = the same record (no. { $id }) as in row { $line }; leave one
fault-import-gone = there is no record no. { $id }: it was removed, or the file is of other records. To add the row as a new one, clear its id and stamp
fault-import-differs = record no. { $id } is there and differs ({ $fields }); to change it: --on-duplicate update, to leave it: --on-duplicate skip
fault-import-changed-since = record no. { $id } was changed after this file was printed; print the list again and make the correction there
fault-import-own-number = this is the number of another row of this file, and the numbers are not kept; clear the cell, or import into an empty file of records
fault-import-total-row = a row of totals, not a record; remove it, or add --skip-totals
fault-import-declined = nothing was written
fault-needs-yes = { $n } records would change; to confirm, add --yes
fault-separator = “{ $text }”: the separator is ; , | or tab
fault-org-two = the code, the ОГРН and the name belong to different associations: { $one }, { $other }
fault-exact = --exact is for csv and csv-excel only, and the format here is { $text }
fault-not-a-folder = this is no folder: { $path }; name a new one
fault-folder-full = the folder is not empty: { $path }; choose a new one
fault-package-table = { $path }: { $why ->
    [input-missing] there is no such file in the package
    [input-folder] this is a folder, a file is needed
    [input-rights] no right to read it
   *[other] the file cannot be read
  }; only a whole package is read, make it again: veche export DIR
fault-package-none = this is no package of veche: { $path } ({ $why ->
    [file] it is a file
    [missing] there is no such folder
    [other] it has no datapackage.json
    [rights] no right to read it
    [kind] datapackage.json is no file
   *[else] { $why }
  }); a folder that veche export made is needed. A single table is read by, for example: veche event import FILE
fault-package-not-ours = { $path }: this does not describe a package of veche
fault-package-path = { $path }: the file “{ $text }” is not known; such are not read
fault-package-not-empty = there are records in the file; a package is read only into a new one: veche init --db NEW, then veche import DIR --db NEW
fault-package-dangling = record no. { $id } refers to something that is not in the package
fault-input-missing = no such file; check the name and the folder
fault-input-folder = this is a folder; name a file with a table
fault-input-rights = no right to read this file; ask its owner, or copy the file to a place of your own
fault-input-unread = the file cannot be read: { $why }; check the disk or copy the file again
fault-input-empty = the file is empty; a table is needed, with headings in its first rows
fault-input-large = too much data: at most { $max } MiB; divide the table into parts
fault-input-encoding = unknown encoding “{ $text }”; there are: utf-8, windows-1251, ibm866, koi8-r, utf-16le
fault-input-separator = the sign “{ $text }” cannot stand between cells; these can: “;”, “,” and TAB
fault-input-utf16 = the file is in UTF-16; save the table as “CSV UTF-8” or xlsx
fault-input-binary = control character { $code }: this is not the text of a table, or the file is damaged; save the table as “CSV UTF-8” or xlsx
fault-input-not-utf8 = the file begins in UTF-8, and here it is broken; save the table again as “CSV UTF-8”, or name the encoding: --encoding windows-1251
fault-input-byte = the encoding { $encoding } has no such character; save the table as “CSV UTF-8”, or name another encoding: --encoding ibm866
fault-input-quote-open = quotes (") are opened here and closed nowhere; close them or take them out
fault-input-quote-behind = there is text behind the closing quotes ("); quotes inside a cell are doubled: "the ""Camomile"" society"
fault-input-cell-long = the text of the cell is too long: at most { $max } KiB; shorten it
fault-input-cells = too many cells in the row: at most { $max }; take needless columns out
fault-cell-long = { $id ->
    [none] “{ $label }”
   *[other] record no. { $id }, “{ $label }”
  }: the text does not fit into a cell of xlsx, which holds at most 32 767 characters. Whole: --format csv
fault-input-workbook = the workbook cannot be read: it is damaged or was not written to its end; open it in a spreadsheet program and save it again as xlsx
fault-input-workbook-kind = this is no workbook xlsx, xls or ods; open the file in a spreadsheet program and save it as xlsx
fault-input-password = the workbook is locked with a password; take the password off in a spreadsheet program and save it
fault-input-sheets = too many sheets: at most { $max }; put the sheet you need into a workbook of its own
fault-input-sheet = no sheet “{ $text }”; there are:
fault-input-row-order = the rows of the sheet are out of order; open the workbook in a spreadsheet program and save it again
fault-input-cell-error = the cell shows the error { $text }; correct the formula or write the value
fault-input-formula = the value of the formula was never calculated; open the file in a spreadsheet program and save it
fault-undo-nothing = there is nothing to undo: nothing was recorded, or all of it is undone
fault-no-operation = the log has no operation { $n }; see: veche log
fault-undo-already = operation { $n } is undone already, by operation { $by }; to have it back: veche redo
fault-undo-init = operation { $n } created the file; it cannot be undone
fault-undo-undo = operation { $n } is an undo itself; to have back what it undid: veche redo
fault-undo-none = operation { $n } { $verb ->
    [erase] erased a name at a person's request; it cannot be undone
    [restore] restored from a backup; what was there before it is kept in the folder backups, to have it back: veche restore FILE
   *[other] changed no record; there is nothing to undo
  }
fault-undo-unknown = the file holds records that this version of the program does not know: { $table }
fault-undo-erased = operation { $n } cannot be undone: what { $record } held was erased at a person's request
fault-undo-damaged = operation { $n } cannot be undone: what { $record } was before is damaged in the log. See: veche check
fault-undo-changed = operation { $n } cannot be undone: { $record } was changed later by operation { $by }. Undo that one first: veche undo { $by }
fault-undo-stray = operation { $n } cannot be undone: { $record } was changed past the log later. See: veche check
fault-undo-referred = { $table ->
    [aid] it cannot be undone: { $record } stands in the register; that support ended is recorded by veche aid edit { $id } --stopped-on DATE. The entry:
   *[other] it cannot be undone: records made later refer to { $record }:
  }
fault-redo-nothing = there is nothing to do again: something new was recorded after the last undo, or nothing was undone
fault-undo-redo = operation { $n } did operation { $first } again; to undo that: veche undo { $first }
fault-check-format = { $text }: what is found is printed as table, json or ndjson
fault-person-name = “{ $text }”: a name is needed: the whole family name, then the others
fault-person-reason = the reason holds the name itself, and it stays in the log; give the date and number of the request
fault-person-nobody = not found anywhere: “{ $name }”. Family name first; to look: veche person show
fault-person-declined = nothing was erased
fault-person-needs-yes = the name will be erased from { $n } { $n ->
    [one] field
   *[other] fields
  }, and it cannot be undone; to confirm, add --yes
fault-person-act-lost = the name is erased, operation { $op }, but the act was not written ({ $why }). Draw it up yourself; when and why it was erased: veche log
fault-person-not-rewritten = the name is erased, but the file could not be written anew: { $id ->
    [disk-full] the disk is full
    [locked] another program has it open
   *[other] the disk failed
  }. Make room on the disk, then: veche backup
fault-person-exists = there is a file already: { $path }. Give the act another name; nothing was erased
fault-import-no-stamp = there are record numbers but no stamps: no row says which record it changes. Print the list with --stamp and make the corrections in that
fault-backup-demo = the example has no file; leave out --demo
fault-backup-exists = there is a file already: { $path }; nothing is written over it. Give another name
fault-backup-itself = this is the file of records itself: { $path }; a backup needs another name
fault-backup-folder = this is a folder: { $path }; give the name of a file too, as in { $path }/backup.db
fault-backup-missing = no such backup: { $path }; those that veche backup made are in the folder backups beside the file of records
fault-backup-damaged = the backup is damaged ({ $why ->
    [unreadable] it cannot be read
    [references] references in it lead nowhere
    [empty] there are no records in it
   *[other] { $why }
  }): { $path }. Nothing was changed; take another one
fault-backup-unproved = no backup was made: it did not stand the check ({ $why ->
    [unreadable] it cannot be read
    [references] references lead nowhere
    [empty] there are no records in it
    [rows] it has not as many records as the file
   *[other] { $why }
  }). The file of records itself is damaged, or the disk fails; to see more: veche check
fault-restore-itself = this is the file of records itself, not a backup: { $path }
fault-restore-needs-yes = the records of the file would be replaced by those of the backup; to confirm, add --yes
fault-restore-over = what is in the place of the file of records cannot be read: { $path }. Rename it and try again. Nothing was changed
fault-restore-differs = what was restored reads differently, the disk fails; check the disk and try again. The records from before are kept: { $path }
fault-migrate-not-writable = the file of records is of an earlier version of the program and must be brought to today's, but there are no rights to write to it: { $path }. Ask its owner to open it once, or copy it to a place of your own
fault-migrate-no-backup = the file of records is of an earlier version of the program; before it is brought to today's a copy of it must be kept, and that failed: { $id ->
    [folder-not-writable] no rights to write to the folder
    [disk-full] the disk is full
    [backup-unproved] the file is damaged, or the disk fails
   *[other] { $path }
  }. The file was not changed
fault-migrate-failed = the file of records of an earlier version (schema { $version }) could not be brought to today's: { $path }. The file was not changed; look at it with the earlier version of the program
fault-backup-unreported = the backup WAS MADE: { $path }, but that could not be reported
fault-backup-differs = records of the backup { $path } are not what was written (places: { $n }); take another one, or, if there is none, add --anyway:
fault-rule-says-nothing = the rule says nothing: give it a gap, a quota, days ahead, new merits or jubilees
fault-ends-before-begins = it ends before it begins
fault-jubilees-shape = “{ $text }”: jubilees are years with commas, the step after a plus: 25+25, 50,55,60+5
fault-award-refused = not recorded: the rules of awards do not allow it. To record it in spite of them, and keep why: --despite "REASON"
fault-draft-none = “{ $text }”: there are no such awards; see: veche award list
fault-day-ahead = { $date } lies ahead; enter it when it has come
fault-renamed-later = “{ $code }” was renamed already ({ $date }): another name can only begin later. To correct the name without history: veche org edit { $code } --name …
fault-head-later = “{ $code }” has a head already ({ $date }): another can only begin later. To correct the record: veche org edit { $code } --head … --head-since …
fault-head-same = “{ $code }” is headed by { $name } as it is. To change since when: veche org edit { $code } --head-since …
fault-merge-how = it is not said what this is: legal succession (--on DATE) or one association entered twice (--duplicate)
fault-merge-self = “{ $code }” is that very association; give two different ones
fault-merge-ended = “{ $code }” ended already ({ $date }); to correct that: veche org edit { $code } --ended-on … --successor …
fault-merge-into-ended = “{ $code }” itself ended ({ $date }) and cannot be a successor
fault-merge-cycle = the chain would lead “{ $code }” back to itself; put it right first: veche org show { $code }
fault-closing-already = { $year } is closed already ({ $date }); to open it again: veche year reopen { $year } --because TEXT
fault-closing-open = { $year } is not closed; to close it: veche year close { $year }
fault-closing-ahead = { $year } has not begun yet; a year is closed when its account is handed in
fault-closing-nothing = there are no records of { $year }: nothing to close
fault-closing-meanwhile = the records changed while the year was being closed; try again: veche year close { $year }
fault-closing-unreadable = the kept figures of the closed year cannot be read; see: veche check
fault-ask-nobody = nobody can be asked: this is no terminal, or --no-input was given; give the fields in the command itself
fault-prompt = the terminal does not let anybody be asked: { $why }
fault-config-missing = there are no settings where VECHE_CONFIG says: { $path }
fault-config-encoding = { $path }:{ $line }: the settings are not in UTF-8; save the file in it
fault-config-shape = { $path }:{ $line }: a line of the settings is written so: lang = "en"; each name once, paths and words in quotes
fault-config-key = { $path }:{ $line }: there is no “{ $key }” in the settings; there are: { $known }
fault-config-value = { $path }:{ $line }: { $key }: this value does not fit; it must be { $fits ->
    [path] the name of a file or a folder, in quotes
    [switch] true or false, without quotes
    [pager] the name of a program in quotes, or false without
   *[other] one of: { $fits }, in quotes
  }
fault-no-shell = “{ $shell }”: there is no completion for such a shell; there is for bash, zsh, fish, powershell: source <(COMPLETE=bash veche)
fault-search-nothing = nothing to look for was given
fault-search-long = a word is too long; type a part of it
fault-search-codes = code lists are not searched; their words: veche codes
fault-org-several = “{ $text }” is several associations, and here one is needed; the list: veche org list
fault-org-nobody = “{ $text }”: there are no associations that act; the list: veche org list
