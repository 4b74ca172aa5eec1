# Labels of the fields, and what each is.
closing-closed-on = Закрыт
    .help = День, когда год закрыт
closing-figures = Опубликовано
    .help = Числа отчёта, как они опубликованы
closing-records = Отпечаток записей
    .help = Отпечаток записей года, какими они были

# A year whose account is handed in, and what has changed since.
closing-closed = Год { $year } закрыт: числа отчёта сохранены. Что изменится потом, встанет в следующем отчёте рядом с опубликованным
closing-is = Год { $year } закрыт: отчёт сдан { $date }
closing-reopened = Год { $year } снова открыт
closing-changed = Год { $year } закрыт ({ $date }): числа, которые от этого изменились, встанут в следующий отчёт как уточнение{ $why ->
    [no] . Чтобы журнал сохранил причину: veche отмена и та же команда с --причина ТЕКСТ
   *[yes] {""}
  }
closing-revised = Уточнения к отчёту за { $year } год, сданному { $date }:
closing-revision = { $what }: { $now } (опубликовано: { $published })
closing-not-stated = не указано
closing-part-orgs = объединения
closing-part-active = наиболее активные
closing-part-interaction = формы взаимодействия
closing-part-events = мероприятия
closing-part-awards = поощрения
closing-part-support = поддержка объединений
closing-part-campaigns = акции
closing-part-questions = вопросы объединений
closing-part-plan = план
closing-measure-declared = заявлено
closing-measure-kept = учтено поимённо
closing-measure-acts = участие
closing-measure-count = {""}
closing-measure-people = человек
closing-measure-families = семей
closing-measure-amount = сумма
closing-measure-continuing = продолжается
closing-measure-collected = собрано
closing-measure-given = передано
closing-measure-stated = объявленный итог
closing-measure-raised = поднято
closing-measure-answered = дано ответов
closing-same = Записи { $year } года изменены после того, как год закрыт; числа отчёта те же
closing-running = Год { $year } ещё не кончился: всё, что прибавится до его конца, станет уточнением
