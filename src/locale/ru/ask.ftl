# Guided entry: what is said around the questions. The questions themselves are the labels of the fields.
ask-greeting = { $known ->
    [yes] Изменение: { $table ->
        [org] объединение
        [event] мероприятие
        [award] поощрение
        [aid] помощь
        [plan] пункт плана
        [rule] правило награждения
       *[other] код
      } № { $id }. В скобках — то, что записано сейчас
   *[no] Новая запись: { $table ->
        [org] объединение
        [event] мероприятие
        [award] поощрение
        [aid] помощь
        [plan] пункт плана
        [rule] правило награждения
       *[other] код
      }. В скобках — то, что предлагается
  }.
  Enter — принять это или пропустить вопрос, «-» — оставить пустым, Tab — поправить то, что в скобках, или ответ, который не подошёл, Esc — на вопрос назад, Ctrl-C — прервать, ничего не записав.
ask-keys = ↑ ↓ и Enter — выбрать; часть слова — найти
ask-keys-several = ↑ ↓ и Enter — отметить или снять отметку; часть слова — найти; «готово» в первой строке — дальше
ask-one-by-one = По одному; Enter без ответа — дальше
ask-nobody-there = Объединений в файле ещё нет, указать некого. Завести: veche орг добавить
ask-nothing-found = ничего не найдено: Backspace — стереть набранное, Esc — на вопрос назад
ask-moved = ! Пока шли вопросы, в записи изменили: { $fields }. Проверьте ещё раз
ask-none = — не указывать
ask-choose = — выберите из списка
ask-enough = готово: { $chosen }
ask-look = Проверьте:
ask-last = Всё верно?
ask-last-keys = Enter — да, Esc — на вопрос назад
ask-save = Записать
ask-raise = Добавить вопрос, который подняли объединения
ask-raised = Поднят вопрос
ask-question-back = Вопрос снят: { $text }. Tab — поправить его
ask-question = Какой вопрос подняли:
ask-more = Заполнить остальные поля
ask-twin = Такая запись уже есть, № { $id }. Записать ещё одну?
ask-again = Записать ещё одну
ask-leave = Не записывать
ask-reason = Записать всё же? Причина:
ask-broken = Прервано, ничего не записано
ask-unchanged = Ничего не изменено
ask-command = То же одной командой:
ask-award-of-nobody = ещё не указано, кто поощрён: кому, сколько человек или какое объединение
