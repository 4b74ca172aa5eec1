# Labels of the fields, and what each is.
former-org = Объединение
    .help = Объединение
former-name = Прежнее название
    .help = Полное название, которое было
former-short-name = Прежнее краткое название
    .help = Краткое название, которое было
former-head = Прежний руководитель
    .help = Кто руководил
former-since = Руководил с
    .help = С какого времени руководил
former-until = До
    .help = Первый день, когда было уже не так
