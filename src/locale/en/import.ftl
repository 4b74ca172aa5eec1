# Words of import: what is recognised in a table, and what is said of it.
import-running = No. | # | Row | Row number | S/N
import-totals = total | totals | grand total | in total
import-units = rub | RUB | roubles | rubles | in rubles | people | persons | pcs | times | DD.MM.YYYY | if any
import-reading = Reading
import-faults = { $file }: there are errors in the file, nothing was written:
import-unknown = There are no such associations; add them (veche org add) or correct the names (in brackets, how often each occurs):
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
  }
import-trial-none = { $outcome ->
    [new] New
    [there] There already
    [changed] Would change
   *[skipped] Would stay as it is
  }: 0
import-trial-end = This was a trial: nothing was written
import-done = Imported: { $new ->
    [0] 0 new
   *[other] { $new } new (no. { $numbers })
  }, { $there } there already, { $changed } changed
import-skipped = { $n ->
    [one] { $n } record differs from its row and was left as it is
   *[other] { $n } records differ from their rows and were left as they are
  } (--on-duplicate update changes them)
import-ids-aside = The numbers in the column “id” were left aside: there are records already, so the rows were given new ones. To correct records by number, print the list with --stamp
import-totals-aside = { $n ->
    [one] { $n } row of totals was left aside
   *[other] { $n } rows of totals were left aside
  }
import-restored = { $n ->
    [one] A zero in front of a taxpayer number was restored (the check digit proves it), row { $lines }
   *[other] Zeros in front of taxpayer numbers were restored (the check digits prove it), rows { $lines }
  }
import-encoding = The file was read as { $name }; another encoding: --encoding
import-sheet = The sheet “{ $name }” was read. Not read: { $others }; another sheet: --sheet
import-ask = { $n ->
    [one] { $n } record that is there would change.
   *[other] { $n } records that are there would change.
  } Go on? (yes/no)
import-exported-names = Written to the folder { $path }. The files hold people's names in full: keep the folder like the records themselves
import-exported-masked = Written to the folder { $path }. The names of heads and of people awarded are initials; in full: --with-names
import-not-logged = The file of records is read-only: the export is not in its history
import-masked = People's names are initials in this package, and were recorded so
import-package = { $n ->
    [one] { $n } record was read in
   *[other] { $n } records were read in
  }
