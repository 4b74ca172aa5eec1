# `check --figures`: what of the sums cannot be right. The place (table, record, field) stands before each.
figures-stated-collected = { $stated } was published, but { $least ->
    [yes] at least { $collected }
   *[no] { $collected }
  } was collected by the records: a difference of { $difference } ({ $records })
figures-stated-given = { $stated } was published, but { $given_least ->
    [yes] at least { $given }
   *[no] { $given }
  } was given by the records: a difference of { $difference } ({ $records })
figures-stated-slip = { $stated } was published, but it is { $sum } by the records: { figures-slipped }; a difference of { $difference } ({ $records })
figures-given-over = { $given_least ->
    [yes] at least { $given }
   *[no] { $given }
  } was given, but { $collected } collected: { $difference } more ({ $records })
figures-given-over-all = in the whole period { $given_least ->
    [yes] at least { $given }
   *[no] { $given }
  } was given, but { $collected } collected: { $difference } more. Where a budget paid for it, state the source in that record
figures-slip = { $amount }, where about { $usual } is usual (compared with { $n ->
    [one] { $n } record
   *[other] { $n } records
  }): { figures-slipped }; a difference of { $difference }
figures-slipped = { $slip ->
    [thousand-less] it looks like thousands of rubles
    [million-less] it looks like millions of rubles
    [thousand-more] it seems to have three noughts too many
   *[million-more] it seems to have six noughts too many
  }
figures-per-head = { $amount } is { $each } { $measure ->
    [people] a person ({ $recipients })
    [families] a family ({ $recipients })
   *[quantity] a unit ({ $recipients })
  }, where { $usual } is usual (compared with { $n ->
    [one] { $n } record
   *[other] { $n } records
  }); a difference of { $difference }
figures-award-people = { $people ->
    [one] { $people } person was awarded
   *[other] { $people } people were awarded
  }, but the awards are { $awards }
figures-open-stated = { $stated } was published, but what was collected is { $least ->
    [yes] not wholly known by the records (at least { $collected }; without a sum: { $unstated })
   *[no] not known: no record has a sum
  }
figures-open-given = { $given } was given, but what was collected is not wholly known (at least { $collected }; without a sum: { $unstated })
figures-open = Cannot be compared to the end: { $what }
figures-open-more = { $n } more cannot be compared. What is missing: veche report PERIOD --gaps
figures-fine = Compared for { $time }: { $n ->
    [one] { $n } sum
   *[other] { $n } sums
  }. No discrepancies
figures-found = { $n ->
    [one] { $n } discrepancy found
   *[other] { $n } discrepancies found
  }. Compare the sums with the documents; `edit` puts them right
