# `check --figures`: what of the sums cannot be right. The place (table, record, field) stands before each.
figures-stated-collected = объявлено { $stated }, а собрано по записям { $least ->
    [yes] не менее { $collected }
   *[no] { $collected }
  }: разница { $difference } ({ $records })
figures-stated-given = объявлено { $stated }, а передано по записям { $given_least ->
    [yes] не менее { $given }
   *[no] { $given }
  }: разница { $difference } ({ $records })
figures-stated-slip = объявлено { $stated }, а по записям { $sum }: { figures-slipped }; разница { $difference } ({ $records })
figures-given-over = передано { $given_least ->
    [yes] не менее чем на { $given }
   *[no] на { $given }
  }, а собрано { $collected }: больше на { $difference } ({ $records })
figures-given-over-all = всего за период передано { $given_least ->
    [yes] не менее чем на { $given }
   *[no] на { $given }
  }, а собрано { $collected }: больше на { $difference }. Если что-то оплачено из бюджета, укажите у этой записи источник
figures-slip = { $amount }, а обычно около { $usual } (сравнение с { $n ->
    [one] { $n } записью
   *[other] { $n } записями
  }): { figures-slipped }; разница { $difference }
figures-slipped = { $slip ->
    [thousand-less] похоже, сумма указана в тысячах рублей
    [million-less] похоже, сумма указана в миллионах рублей
    [thousand-more] похоже, в ней три лишних нуля
   *[million-more] похоже, в ней шесть лишних нулей
  }
figures-per-head = { $amount } — это { $each } { $measure ->
    [people] на человека ({ $recipients })
    [families] на семью ({ $recipients })
   *[quantity] за единицу ({ $recipients })
  }, а обычно { $usual } (сравнение с { $n ->
    [one] { $n } записью
   *[other] { $n } записями
  }); разница { $difference }
figures-award-people = { $people ->
    [one] награждён { $people } человек
    [few] награждены { $people } человека
   *[many] награждено { $people } человек
  }, а поощрений { $awards }
figures-open-stated = объявлено { $stated }, а собранное по записям { $least ->
    [yes] известно не полностью (не менее { $collected }; без суммы: { $unstated })
   *[no] неизвестно: записей с суммой нет
  }
figures-open-given = передано на { $given }, а собранное известно не полностью (не менее { $collected }; без суммы: { $unstated })
figures-open = Сверить до конца нельзя: { $what }
figures-open-more = И ещё нельзя сверить: { $n }. Чего не хватает, скажет veche отчёт ПЕРИОД --пробелы
figures-fine = Сверено ({ $time }): { $n ->
    [one] { $n } сумма
    [few] { $n } суммы
   *[many] { $n } сумм
  }. Расхождений нет
figures-found = { $n ->
    [one] Найдено { $n } расхождение
    [few] Найдено { $n } расхождения
   *[many] Найдено { $n } расхождений
  }. Сверьте суммы с документами; исправляет их команда «изменить»
