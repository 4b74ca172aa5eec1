# The plan as an office prints it, and its calendar.
form-title = План работы с общественными объединениями на { $year } год
form-title-bare = План работы с общественными объединениями
form-questions = Вопросы объединений
form-year = Год
form-section = Раздел
form-number = №
form-task = Мероприятие
form-due = Срок
form-responsible = Ответственный
form-mark = Отметка об исполнении
form-question = Вопрос
form-raised-by = Кто поднял
form-answer = Ответ
form-late = просрочено
form-overdue = просрочено: { $n }
form-overdue-on = Просрочено на { $day }: { $n }
form-calendar = План работы с общественными объединениями
form-calendar-due = Срок: { $due }
form-calendar-responsible = Ответственный: { $who }
form-calendar-status = Состояние: { $status }
form-calendar-written = { $n ->
    [one] В календаре { $n } срок
    [few] В календаре { $n } срока
   *[many] В календаре { $n } сроков
  }
form-calendar-undated = Без даты, поэтому не в календаре: { $items }
