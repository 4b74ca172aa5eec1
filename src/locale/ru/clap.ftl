# The words around the help, and what was wrong with a command line.
clap-usage = Как вызвать:
clap-commands = Команды
clap-options = Параметры
clap-global = Общие параметры
clap-arguments = Что указать
clap-help = Напечатать справку
clap-version = Напечатать версию
clap-see-codes = {" "}(список: veche коды { $list })
clap-value-date = ДАТА
clap-value-text = ТЕКСТ
clap-value-money = СУММА
clap-value-number = ЧИСЛО
clap-value-code = КОД
clap-value-org = ОБЪЕДИНЕНИЕ
clap-value-id = НОМЕР
clap-value-year = ГОД
clap-value-file = ФАЙЛ
clap-value-lang = ЯЗЫК
clap-value-when = КОГДА
clap-value-format = ВИД
clap-value-field = ПОЛЕ
clap-value-field-field = ПОЛЕ,ПОЛЕ
clap-value-words = СЛОВА
clap-value-list = СПРАВОЧНИК
clap-value-command = КОМАНДА
clap-value-options = ПАРАМЕТРЫ
clap-value-what = ЧТО
clap-value-subject = РАЗДЕЛ
clap-value-heading-field = ЗАГОЛОВОК=ПОЛЕ
clap-value-name = ИМЯ
clap-value-sign = ЗНАК
clap-value-mib = МИБ
clap-value-dir = ПАПКА
clap-value-months = МЕСЯЦЕВ
clap-value-period = ПЕРИОД
clap-value-reason = ПРИЧИНА
clap-at = { $flag }: { $what }
clap-unknown-argument = неизвестный параметр «{ $arg }»
clap-unknown-word = лишнее слово «{ $arg }»
clap-unknown-command = неизвестная команда «{ $command }»
clap-missing = { $n ->
    [one] не указано обязательное: { $args }
   *[other] не указаны обязательные: { $args }
  }
clap-missing-command = не указана команда
clap-missing-value = не указано значение: { $arg }
clap-invalid-value = { $arg }: не подходит «{ $value }»
clap-known-values = ; подходит: { $known }
clap-conflict = { $arg } нельзя указать вместе с { $other }
clap-twice = { $arg } указано дважды
clap-utf8 = командная строка не в кодировке UTF-8
clap-too-many = { $arg }: лишнее или неверное число значений
clap-did-you-mean = возможно, имелось в виду: { $near }
clap-there-are = есть: { $near }
clap-see-help = подробнее: { $path } --справка
clap-hint-quotes = если это часть значения из нескольких слов, возьмите значение в кавычки: { $near }
clap-hint-equals = вокруг «=» не ставят пробелов: { $near }
clap-hint-several = номера нескольких записей пишут через запятую, без пробелов: { $near }
clap-hint-aid = «помощь» здесь — поддержка объединений; как пользоваться программой: veche справка
clap-example = Пример:
clap-help-topic = veche справка { $topic }
clap-topics = Темы: veche справка даты, деньги, таблицы; коды и год — вместе с командами
clap-hint-example = например: { $command }
clap-hint-import = таблицу загружают в свой раздел: veche событие импорт ТАБЛИЦА
clap-hint-subject = сначала раздел, потом действие; например: veche событие { $rest }
clap-hint-dash = имя параметра начинается с двух дефисов: --название
clap-too-many-words = лишние слова в командной строке
