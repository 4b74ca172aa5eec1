# Where words stand.
search-heading = Found
search-subject = Subject
search-id = No.
search-date = Date
search-title = Record
search-fields = Where
search-found = Found
search-hit = { $record }{ $dated ->
    [no] {""}
   *[yes] , { $date }
  }
search-count = { $n ->
    [one] Found { $n } record: { $counts }
   *[other] Found { $n } records: { $counts }
  }
search-more = The first { $shown } are shown, the newest first. All: --limit { $n }
search-none = Nothing found: { $words }. { $found ->
    [0] A word is found by any part of it: try it without its ending, or fewer words{ $narrowed ->
        [no] {""}
       *[yes] , or without --subject and --year
      }
    [one] With the other keyboard layout, “{ $meant }”, there is { $found } record: veche search { $meant }
   *[other] With the other keyboard layout, “{ $meant }”, there are { $found } records: veche search { $meant }
  }
