# Words of import: what is recognised in a table, and what is said of it.
import-running = No. | # | Row | Row number | S/N
import-totals = total | totals | grand total | in total
import-units = rub | RUB | roubles | rubles | in rubles | people | persons | pcs | times | DD.MM.YYYY | if any
import-reading = Reading
import-faults = { $file }: there are errors in the file, nothing was written:
import-unknown = There are no such associations; add them (veche org add) or correct the names (in brackets, how often each occurs):
import-more-codes = ; … All: veche codes { $list }
import-faults-end = { $n ->
    [one] { $n } error
   *[other] { $n } errors
  } in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  } in all. Correct the file and try again; nothing was written
import-trial = { $outcome ->
    [new] New
    [there] There already
    [changed] Would change
   *[skipped] Would stay as it is
  }: { $n }. The first is in row { $line }{ $titled ->
    [no] {""}
   *[yes] : “{ $title }”
  }{ $told ->
    [no] {""}
   *[yes] {" "}({ $fields })
  }
import-trial-none = { $outcome ->
    [new] New
    [there] There already
    [changed] Would change
   *[skipped] Would stay as it is
  }: 0
import-trial-end = This was a trial: nothing was written. To import, repeat the command without --dry-run
import-done = Imported: { $new ->
    [0] 0 new
   *[other] { $new } new (no. { $numbers })
  }, { $there } there already, { $changed } changed
import-skipped = { $n ->
    [one] { $n } record differs from its row and was left as it is
   *[other] { $n } records differ from their rows and were left as they are
  } (--on-duplicate update changes them)
import-ids-aside = The numbers in the column “No.” were left aside: there is no column “Stamp”. Rows that are not among the records yet count as new. To correct records, print the list with --stamp
import-totals-aside = { $n ->
    [one] { $n } row of totals was left aside
   *[other] { $n } rows of totals were left aside
  }
import-restored = { $n ->
    [one] A zero in front of a taxpayer number was restored (the check digit proves it), row { $lines }
   *[other] Zeros in front of taxpayer numbers were restored (the check digits prove it), rows { $lines }
  }
import-by-part = Known by a part of the name: { $names }. If another association is meant, write its code
import-by-part-one = “{ $text }” — { $code }
import-encoding = The file was read as { $name }; another encoding: --encoding
import-sheet = The sheet “{ $name }” was read. Not read: { $others }; to read another: --sheet NAME
import-ask = { $n ->
    [one] { $n } record that is there would change.
   *[other] { $n } records that are there would change.
  } Go on? (yes/no)
import-exported-names = Written to the folder { $path }. The files hold people's names in full: keep the folder like the records themselves
import-exported-masked = Written to the folder { $path }. The names of heads and of people awarded are initials; in full: --with-names
import-not-logged = The file of records is read-only: the export is not in its history
import-masked = People's names are initials in this package, and were recorded so
import-package = Read in: associations — { $org }, events — { $event }, awards — { $award }, aid — { $aid }, plan items — { $plan }; also the office, the code lists and the years
import-writing = Writing
