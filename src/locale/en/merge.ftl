# One association joined to another.
merge-succeeded = { $trial ->
    [yes] Would be recorded
   *[no] Recorded
  }: “{ $from }” is no more from { $day }, its successor is “{ $into }”. The records of “{ $from }” stay its own
merge-joined = { $trial ->
    [yes] Would be joined
   *[no] Joined
  }: “{ $from }” ({ $name }) is “{ $into }”; { $n ->
    [0] no record referred to it
    [one] { $n } record rewritten ({ $parts })
   *[other] { $n } records rewritten ({ $parts })
  }, “{ $from }” { $trial ->
    [yes] would be removed
   *[no] is removed
  }
merge-names = Found by these names too now: { $list }
merge-taken = Taken from the double, as it was lacking: { $list }
merge-left = The double stated something else; its own stays: { $list }
