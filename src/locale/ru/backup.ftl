# Backups: made, thinned, restored.
backup-size = { $number } { $unit ->
    [k] КБ
   *[m] МБ
  }
backup-records = { $numbered } { $n ->
    [one] запись
    [few] записи
   *[many] записей
  }
backup-made = Резервная копия: { $path } ({ $size }, { backup-records })
backup-thinned = { $n ->
    [one] Убрана { $n } старая копия
    [few] Убраны { $n } старые копии
   *[many] Убрано { $n } старых копий
  }
backup-ask = В копии { backup-records }, последнее изменение — { $day }. { $there ->
    [yes] Заменить ими записи файла { $path }? Прежние будут сохранены рядом
   *[no] Создать из них файл { $path }?
  } (да/нет)
backup-restored = Восстановлено из копии { $path }: { backup-records }
backup-restored-older = Копия была от прежней версии программы (схема { $from }); записи приведены к нынешней
backup-kept = Прежние записи сохранены: { $path }
backup-created = Создан файл записей: { $path }
backup-brought = Файл записей приведён от прежней версии (схема { $from }) к нынешней; каким он был: { $path }
backup-old = { $none ->
    [yes] Резервной копии ещё нет
   *[no] Последняя резервная копия — { $day }
  }; сделать { $none ->
    [yes] её
   *[no] новую
  }: veche копия
backup-copying = Копирование
backup-restoring = Восстановление
