# Backups: made, thinned, restored.
backup-size = { $number } { $unit ->
    [k] KB
   *[m] MB
  }
backup-records = { $numbered } { $n ->
    [one] record
   *[other] records
  }
backup-made = Backup: { $path } ({ $size }, { backup-records })
backup-thinned = { $n ->
    [one] { $n } old backup was removed
   *[other] { $n } old backups were removed
  }
backup-ask = The backup holds { backup-records }, the last change is of { $day }. { $there ->
    [yes] Put them in place of those in { $path }? What it holds now is kept beside it
   *[no] Create { $path } from them?
  } (yes/no)
backup-restored = Restored from { $path }: { backup-records }
backup-restored-older = The backup was of an earlier version of the program (schema { $from }); its records were brought to today's
backup-kept = What the file held before is kept: { $path }
backup-created = Created a file of records: { $path }
backup-brought = The file of records was brought from an earlier version (schema { $from }) to today's; as it was: { $path }
backup-old = { $none ->
    [yes] There is no backup yet
   *[no] The last backup is of { $day }
  }; to make one: veche backup
backup-copying = Copying
backup-restoring = Restoring
