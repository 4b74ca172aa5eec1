# From a decision at an event to what carried it out.
chain-opening = { $event }. Решено:
chain-rest = { $n ->
    [one] Ещё на { $n } мероприятии приняты решения, которые вошли в план.
   *[other] Ещё на { $n } мероприятиях приняты решения, которые вошли в план.
  }
chain-decided = { $numbered ->
    [yes] пункт { $number }{" "}
   *[no] {""}
  }«{ $task }» (план на { $year } год) — { $outcome }
chain-acts = сделано: { $acts }
chain-not-done = пока не сделано
chain-more = и ещё { $n }
chain-noun = { $table ->
    [event] мероприятие
    [award] поощрение
   *[aid] помощь
  }
chain-of-event = Решено: { $item }
chain-decision = Решено на: { $event }
chain-carried-out = Исполнение: { $acts }
