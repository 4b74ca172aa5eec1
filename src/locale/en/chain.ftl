# From a decision at an event to what carried it out.
chain-opening = { $event }. Decided:
chain-rest = { $n ->
    [one] At { $n } more event something was decided that came into the plan.
   *[other] At { $n } more events something was decided that came into the plan.
  }
chain-decided = { $numbered ->
    [yes] item { $number }{" "}
   *[no] {""}
  }“{ $task }” (plan of { $year }) — { $outcome }
chain-acts = done: { $acts }
chain-not-done = not done yet
chain-more = and { $n } more
chain-noun = { $table ->
    [event] event
    [award] award
   *[aid] aid
  }
chain-of-event = Decided: { $item }
chain-decision = Decided at: { $event }
chain-carried-out = Carried out by: { $acts }
