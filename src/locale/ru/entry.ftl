# Labels of the fields, and what each is.
entry-aid = Поддержка
    .help = Номер записи о поддержке
entry-entered-on = Внесено
    .help = День, когда запись внесена в реестр
