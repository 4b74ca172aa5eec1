# `where`: files, folders, settings; `man`: what was written.
where-title = What lies where
where-heading-what = What
where-heading-where = Where
where-file = File of records
where-state = State
where-backups = Backups
where-config = Settings
where-lang = Language
where-program = Program
where-demo = the built-in example, in memory; nothing is kept
where-chosen = { $path } ({ $by ->
    [typed] given in the command
    [variable] from the variable VECHE_DB
    [settings] from the settings
    [unsure] the usual place, unless the settings name another
   *[usual] the usual place
  })
where-is-missing = there is no file; to create it: veche init
where-is-there = { $size }, version { $version }{ $same ->
    [no] {" "}(today’s is { $today }: the file is brought to it when it is next used, and kept as it was among the backups)
   *[yes] {""}
  }
where-backups-in = { $path } ({ $any ->
    [no] there are none; to make one: veche backup
   *[yes] the last one of { $day }
  })
where-config-in = { $any ->
    [no] none are read
   *[yes] { $path } ({ $found ->
        [no] there is no such file, which is no fault
       *[yes] read
      })
  }
where-config-wrong = a fault: { $why }
where-lang-is = { $lang ->
    [ru] Russian
   *[en] English
  } ({ $by ->
    [typed] given in the command
    [variable] from the variable { $variable }
    [settings] from the settings
   *[usual] nobody said another
  })
where-man-written = { $n } pages were written into { $path }; to read one: man -l { $first }
where-man-manual = Commands of veche
where-man-name = NAME
where-man-synopsis = SYNOPSIS
where-man-description = DESCRIPTION
where-man-example = EXAMPLE
where-man-extra = MORE
where-man-version = VERSION
