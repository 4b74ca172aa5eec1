# One association joined to another.
merge-succeeded = { $trial ->
    [yes] Будет записано
   *[no] Записано
  }: «{ $from }» прекращено с { $day }, преемник — «{ $into }». Записи о «{ $from }» остаются за ним
merge-joined = { $trial ->
    [yes] Будет соединено
   *[no] Соединено
  }: «{ $from }» ({ $name }) — это «{ $into }»; { $n ->
    [0] ни одна запись на него не ссылалась
    [one] переписана { $n } запись ({ $parts })
    [few] переписаны { $n } записи ({ $parts })
   *[many] переписано { $n } записей ({ $parts })
  }, «{ $from }» { $trial ->
    [yes] будет удалено
   *[no] удалено
  }
merge-names = Теперь находится и по именам: { $list }
merge-taken = Взято у дубля, чего не хватало: { $list }
merge-left = У дубля было указано другое; осталось своё: { $list }
