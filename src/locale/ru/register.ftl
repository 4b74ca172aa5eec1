# The register of associations that received support.
register-title = Реестр общественных объединений — получателей поддержки{ $year ->
    [none] {""}
   *[other] , действовавшей в { $year } году
  }
register-number = Запись
    .full = Номер реестровой записи и дата включения сведений в реестр
register-decided = Решение
    .full = Дата принятия решения об оказании поддержки или о прекращении оказания поддержки
register-name = Получатель
    .full = Полное и (если имеется) сокращённое наименование
register-address = Адрес
    .full = Адрес (место нахождения) постоянно действующего органа
register-ogrn = ОГРН
    .full = ОГРН
register-inn = ИНН
    .full = ИНН
register-activities = Виды деятельности
    .full = Виды деятельности
register-form = Форма
    .full = Форма поддержки
register-size = Размер
    .full = Размер поддержки
register-term = Срок
    .full = Срок оказания поддержки
register-violation = Нарушения
    .full = Информация (если имеется) о нарушениях, в том числе о нецелевом использовании средств и имущества
register-numbered = { $n } от { $day }
register-stopped = прекращена { $day }
register-until = до { $day }
register-entered = { $n ->
    [one] Внесена в реестр запись № { $first }
   *[other] Внесены в реестр записи № { $first }–{ $last }
  }
register-not-entered = Не внесено в реестр, номера нет: { $n }. { $demo ->
    [yes] Это пример, в нём ничего не сохраняется
   *[no] Файл записей нельзя изменить: нет прав; номера даст тот, кто может: veche помощь реестр
  }
register-undecided = Оказано без решения: { $n } (не вносятся в реестр)
register-empty = { $year ->
    [all] В реестре ничего нет
   *[other] В { $year } году по реестру поддержка не действовала
  }: вносится поддержка с решением: veche помощь добавить --движение поддержка --решение … --решено …
register-missing = Не хватает сведений:
    {"  "}{ $lines }
register-lacks = { $entered ->
    [yes] № { $n }
   *[no] помощь № { $n }
  }{ $told ->
    [yes] , { $who }
   *[no] {""}
  }: нет { $missing }
register-lacks-decision = решения
register-lacks-decided-on = даты решения
register-lacks-orgs = получателя
register-lacks-address = адреса
register-lacks-ogrn = ОГРН
register-lacks-inn = ИНН
register-lacks-activities = видов деятельности
register-lacks-form = формы
register-lacks-size = размера
register-lacks-term = срока
