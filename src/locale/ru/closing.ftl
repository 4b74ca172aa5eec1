# Labels of the fields, and what each is.
closing-closed-on = Закрыт
    .help = День, когда год закрыт
closing-figures = Опубликовано
    .help = Числа отчёта, как они опубликованы
closing-records = Отпечаток записей
    .help = Отпечаток записей года, какими они были
