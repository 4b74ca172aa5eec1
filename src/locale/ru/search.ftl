# Where words stand.
search-heading = Найдено
search-subject = Раздел
search-id = №
search-date = Дата
search-title = Запись
search-fields = Где
search-found = Найдено
search-hit = { $record }{ $dated ->
    [no] {""}
   *[yes] , { $date }
  }
search-count = { $n ->
    [one] Найдена { $n } запись: { $counts }
    [few] Найдено { $n } записи: { $counts }
   *[many] Найдено { $n } записей: { $counts }
  }
search-more = Показаны первые { $shown }, сначала новые. Все: --не-больше { $n }
search-none = Ничего не найдено: { $words }. { $found ->
    [0] Слово ищется по любой его части: попробуйте без окончания или меньше слов{ $narrowed ->
        [no] {""}
       *[yes] , без --раздел и --год
      }
    [one] В другой раскладке — «{ $meant }» — есть { $found } запись: veche поиск { $meant }
    [few] В другой раскладке — «{ $meant }» — есть { $found } записи: veche поиск { $meant }
   *[many] В другой раскладке — «{ $meant }» — есть { $found } записей: veche поиск { $meant }
  }
