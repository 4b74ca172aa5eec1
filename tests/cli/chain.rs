//! From a decision at an event over the plan item to what carried it out.

use snapbox::str;

use crate::harness::Town;

/// Two decisions of a round table: one carried over and carried out in the next year, one not.
fn town() -> Town {
    Town::new().russian().with(
        "орг добавить --код ВОИ --название 'Общество инвалидов'
         событие добавить --дата 14.03.2012 --вид 'круглый стол' --название 'О доступной среде'
         план добавить --год 2012 --задача 'обследовать входы в школы;' --номер 4 --решено-на 1
         план добавить --год 2012 --задача 'установить «пандус»' --решено-на 1
         план перенести 1
         событие добавить --дата 10.12.2012 --вид совещание --название 'Об обследовании' --план 1
         событие добавить --дата 01.03.2013 --вид беседа --название 'Итоги' --план 3
         помощь добавить --дата 2013-02 --движение поддержка --форма транспорт --орг ВОИ --событие 3 --план 3
         помощь добавить --дата 2013-01 --движение поддержка --форма транспорт --орг ВОИ --план 3 --что автобус
         награда добавить --дата 05.2013 --вид honour-certificate --человек 3 --план 3
         событие добавить --дата 20.12.2013 --вид беседа --название 'Будет позже' --план 3",
    )
}

#[test]
fn the_event_tells_what_it_decided_and_what_was_done_of_it() {
    town().plays(str![[r#"
$ VECHE_TODAY=2013-06-01 veche событие показать 1 | head -n 3
Решено: пункт 4 «обследовать входы в школы» (план на 2012 год) — сделано: мероприятие № 2 «Об обследовании», 10.12.2012; помощь № 2 «автобус», январь 2013; мероприятие № 3 «Итоги», 01.03.2013; поощрение № 1, май 2013
Решено: «установить „пандус“» (план на 2012 год) — пока не сделано

$ VECHE_TODAY=2013-06-01 veche --lang en event show 1 | head -n 2
Decided: item 4 “обследовать входы в школы” (plan of 2012) — done: event no. 2 “Об обследовании”, 10 Dec 2012; aid no. 2 “автобус”, January 2013; event no. 3 “Итоги”, 1 Mar 2013; award no. 1, May 2013
Decided: “установить «пандус»” (plan of 2012) — not done yet
$ VECHE_TODAY=2013-02-15 veche событие показать 1 --формат ndjson
{"id":1,"date":"2012-03-14","kind":"round-table","title":"О доступной среде","times":1,"place":null,"organiser":null,"chair":null,"orgs":[],"people":null,"agenda":null,"outcome":null,"minutes":null,"plan":null,"stated_amount":null,"account":null,"notes":null,"decided":[{"id":1,"year":2012,"number":"4","task":"обследовать входы в школы;","status":"planned","done_on":null,"result":null,"acts":[{"table":"event","id":2,"date":"2012-12-10","kind":"working-meeting","title":"Об обследовании"},{"table":"aid","id":2,"date":"2013-01","kind":"transport","title":"автобус"}]},{"id":2,"year":2012,"number":null,"task":"установить «пандус»","status":"planned","done_on":null,"result":null,"acts":[]}],"plan.decided_at":[1,2,3]}
$ veche событие показать 2 | head -n 2
№            2
Дата         10.12.2012

"#]]);
}

#[test]
fn the_plan_item_tells_where_it_was_decided_and_what_carried_it_out() {
    town().plays(str![[r#"
$ VECHE_TODAY=2013-06-01 veche план показать 3 | head -n 3
Решено на: круглый стол «О доступной среде», 14.03.2012, № 1
Исполнение: помощь № 2 «автобус», январь 2013; мероприятие № 3 «Итоги», 01.03.2013; поощрение № 1, май 2013

$ VECHE_TODAY=2013-06-01 veche --lang en plan show 2 --format json | grep -A 5 decision
  "decision": {
    "id": 1,
    "date": "2012-03-14",
    "kind": "round-table",
    "title": "О доступной среде"
  }
$ VECHE_TODAY=2013-06-01 veche план показать 2 -o п.docx
! Записано в файл: п.docx

"#]]);
}

#[test]
fn the_account_tells_the_chain_as_it_stood_when_the_period_ended() {
    let town = town();
    town.plays(str![[r#"
$ VECHE_TODAY=2013-06-01 veche отчёт 2012 --quiet --lang ru --формат markdown | grep -A 3 Решено
Круглый стол «О доступной среде», 14.03.2012. Решено:

- пункт 4 «обследовать входы в школы» (план на 2012 год) — сделано: совещание «Об обследовании» (10.12.2012);
- «установить „пандус“» (план на 2012 год) — пока не сделано.
$ VECHE_TODAY=2012-11-01 veche отчёт 2012 --quiet --lang ru --формат markdown | grep -A 3 Решено
Круглый стол «О доступной среде», 14.03.2012. Решено:

- пункт 4 «обследовать входы в школы» (план на 2012 год) — пока не сделано;
- «установить „пандус“» (план на 2012 год) — пока не сделано.
$ veche --lang en report 2012 --quiet --format markdown | grep -A 3 Decided
Round table “О доступной среде”, 14 Mar 2012. Decided:

- item 4 “обследовать входы в школы” (plan of 2012) — done: working meeting “Об обследовании” (10 Dec 2012);
- “установить «пандус»” (plan of 2012) — not done yet.
$ veche отчёт 2012 --quiet --формат json | grep -A 8 decisions
  "decisions": [
    {
      "event": {
        "id": 1,
        "date": "2012-03-14",
        "kind": "round-table",
        "title": "О доступной среде"
      },
      "items": [
$ veche план выполнено 2 --когда 01.02.2013 --результат 'пандус стоит.' --quiet
$ veche отчёт 2012 --quiet --lang ru --формат markdown | grep -A 3 Решено
Круглый стол «О доступной среде», 14.03.2012. Решено:

- пункт 4 «обследовать входы в школы» (план на 2012 год) — сделано: совещание «Об обследовании» (10.12.2012);
- «установить „пандус“» (план на 2012 год) — пока не сделано.
$ veche событие показать 1 | sed -n 2p
Решено: «установить „пандус“» (план на 2012 год) — пока не сделано
$ veche план выполнено 2 --когда 12.2012 --quiet
$ veche отчёт 2012 --quiet --lang ru --формат markdown | grep -A 3 Решено
Круглый стол «О доступной среде», 14.03.2012. Решено:

- пункт 4 «обследовать входы в школы» (план на 2012 год) — сделано: совещание «Об обследовании» (10.12.2012);
- «установить „пандус“» (план на 2012 год) — выполнено декабрь 2012: пандус стоит.
$ veche отчёт 2013 --quiet --lang ru --формат markdown | grep -c Решено
0
= 1
$ veche событие изменить 1 --для-отчёта 'Сказано своими словами.' --quiet
$ veche отчёт 2012 --quiet --lang ru --формат markdown | grep -c Решено
0
= 1

"#]]);
}
