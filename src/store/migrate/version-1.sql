PRAGMA application_id = 1986356072;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE office (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  name          TEXT,    -- Администрация Березовского городского округа
  name_in       TEXT,    -- as it follows «в»: администрации Березовского городского округа
  territory     TEXT,    -- Березовский городской округ
  territory_of  TEXT,    -- as it follows «территории»: Березовского городского округа
  territory_in  TEXT,    -- as it follows «в»: Березовском городском округе
  town          TEXT,
  head          TEXT,    -- the head of the town
  signatory     TEXT,
  executor      TEXT,
  office_lang   TEXT CHECK (office_lang IN ('ru', 'en'))
) STRICT;
INSERT INTO office VALUES(1,'Администрация Березовского городского округа','администрации Березовского городского округа','Березовский городской округ','Березовского городского округа','Березовском городском округе','Березовский',NULL,NULL,NULL,'ru');
CREATE TABLE code (
  id            INTEGER PRIMARY KEY,
  list          TEXT NOT NULL,   -- event.kind, award.kind, aid.form, ..., interaction
  code          TEXT NOT NULL,
  ru            TEXT NOT NULL,
  ru_plural     TEXT,
  en            TEXT,
  en_plural     TEXT,
  valid_from    TEXT,            -- a record dated outside is refused
  valid_to      TEXT,
  act           TEXT,            -- the act the code comes from
  financial     TEXT CHECK (financial IN ('yes', 'no')),   -- aid.form
  okopf         TEXT,            -- org.form: its number in ОКОПФ
  "order"       INTEGER CHECK ("order" >= 0),
  UNIQUE (list, code)
) STRICT;
INSERT INTO code VALUES(1,'org.form','organisation','общественная организация','общественные организации','public organisation','public organisations',NULL,NULL,NULL,NULL,'20200',NULL);
INSERT INTO code VALUES(2,'org.form','movement','общественное движение','общественные движения','public movement','public movements',NULL,NULL,NULL,NULL,'20210',NULL);
INSERT INTO code VALUES(3,'org.form','fund','общественный фонд','общественные фонды','public foundation','public foundations',NULL,NULL,NULL,NULL,'70403',NULL);
INSERT INTO code VALUES(4,'org.form','institution','общественное учреждение','общественные учреждения','public institution','public institutions',NULL,NULL,NULL,NULL,'75505',NULL);
INSERT INTO code VALUES(5,'org.form','self-activity-body','орган общественной самодеятельности','органы общественной самодеятельности','community initiative body','community initiative bodies',NULL,NULL,NULL,NULL,'20211',NULL);
INSERT INTO code VALUES(6,'org.form','tos','территориальное общественное самоуправление','территориальные общественные самоуправления','territorial self-government body','territorial self-government bodies',NULL,NULL,NULL,NULL,'20217',NULL);
INSERT INTO code VALUES(7,'org.form','union','профсоюзная организация','профсоюзные организации','trade union','trade unions',NULL,NULL,NULL,NULL,'20202',NULL);
INSERT INTO code VALUES(8,'org.form','party','политическая партия','политические партии','political party','political parties',NULL,NULL,NULL,NULL,'20201',NULL);
INSERT INTO code VALUES(9,'org.form','association','ассоциация (союз)','ассоциации (союзы)','association (union)','associations (unions)',NULL,NULL,NULL,NULL,'20600',NULL);
INSERT INTO code VALUES(10,'org.form','ano','автономная некоммерческая организация','автономные некоммерческие организации','autonomous non-profit organisation','autonomous non-profit organisations',NULL,NULL,NULL,NULL,'71400',NULL);
INSERT INTO code VALUES(11,'org.form','religious','религиозная организация','религиозные организации','religious organisation','religious organisations',NULL,NULL,NULL,NULL,'71500',NULL);
INSERT INTO code VALUES(12,'org.form','cossack','казачье общество','казачьи общества','Cossack society','Cossack societies',NULL,NULL,NULL,NULL,'21100',NULL);
INSERT INTO code VALUES(13,'org.form','unregistered','объединение без образования юридического лица','объединения без образования юридического лица','unincorporated association','unincorporated associations',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(14,'org.groups','veterans','ветераны','ветераны','veterans','veterans',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(15,'org.groups','disabled','инвалиды','инвалиды','people with disabilities','people with disabilities',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(16,'org.groups','afghan-veterans','ветераны Афганистана','ветераны Афганистана','Afghan war veterans','Afghan war veterans',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(17,'org.groups','chernobyl','чернобыльцы','чернобыльцы','Chernobyl veterans','Chernobyl veterans',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(18,'org.groups','women','женщины','женщины','women','women',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(19,'org.groups','children','дети','дети','children','children',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(20,'org.groups','youth','молодёжь','молодёжь','young people','young people',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(21,'org.groups','ethnic-cultural','национально-культурные группы','национально-культурные группы','ethnic and cultural groups','ethnic and cultural groups',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(22,'org.groups','professional','профессиональные группы','профессиональные группы','professional groups','professional groups',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(23,'org.groups','cultural','культура и искусство','культура и искусство','culture and the arts','culture and the arts',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(24,'org.groups','sports','физкультура и спорт','физкультура и спорт','sports','sports',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(25,'org.groups','other','другие группы','другие группы','other groups','other groups',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(26,'event.kind','round-table','круглый стол','круглые столы','round table','round tables',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(27,'event.kind','working-meeting','совещание','совещания','working meeting','working meetings',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(28,'event.kind','meeting','встреча','встречи','meeting','meetings',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(29,'event.kind','talk','беседа','беседы','talk','talks',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(30,'event.kind','consultation','консультация','консультации','consultation','consultations',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(31,'event.kind','council','заседание общественного совета','заседания общественного совета','public council session','public council sessions',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(32,'event.kind','reception','общественная приёмная','общественные приёмные','public reception session','public reception sessions',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(33,'event.kind','campaign','акция','акции','campaign','campaigns',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(34,'event.kind','ceremony','торжественное мероприятие','торжественные мероприятия','ceremonial event','ceremonial events',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(35,'event.kind','governor-reception','губернаторский приём','губернаторские приёмы','governor''s reception','governor''s receptions',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(36,'event.kind','congratulation','поздравление','поздравления','congratulation','congratulations',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(37,'event.kind','assembly','собрание','собрания','assembly','assemblies',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(38,'event.kind','conference','конференция','конференции','conference','conferences',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(39,'event.kind','seminar','обучающий семинар','обучающие семинары','training seminar','training seminars',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(40,'event.kind','rally','митинг','митинги','rally','rallies',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(41,'event.kind','lesson','урок мужества','уроки мужества','lesson in courage','lessons in courage',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(42,'event.kind','contest','конкурс','конкурсы','contest','contests',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(43,'event.kind','concert','концерт','концерты','concert','concerts',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(44,'event.kind','trip','поездка','поездки','trip','trips',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(45,'event.kind','forum','гражданский форум','гражданские форумы','civic forum','civic forums',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(46,'event.kind','fair','ярмарка проектов','ярмарки проектов','project fair','project fairs',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(47,'event.kind','discussion','общественное обсуждение','общественные обсуждения','public discussion','public discussions',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(48,'event.kind','joint','совместное мероприятие','совместные мероприятия','joint event','joint events',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(49,'award.kind','honour-certificate','почётная грамота','почётные грамоты','certificate of honour','certificates of honour',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(50,'award.kind','gratitude-letter','благодарственное письмо','благодарственные письма','letter of gratitude','letters of gratitude',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(51,'award.kind','gratitude','благодарность','благодарности','commendation','commendations',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(52,'award.kind','diploma','диплом','дипломы','diploma','diplomas',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(53,'award.kind','medal','медаль','медали','medal','medals',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(54,'award.kind','badge','знак','знаки','badge','badges',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(55,'award.kind','title','почётное звание','почётные звания','honorary title','honorary titles',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(56,'award.kind','address','приветственный адрес','приветственные адреса','congratulatory address','congratulatory addresses',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(57,'award.kind','bonus','целевая премия','целевые премии','special-purpose bonus','special-purpose bonuses',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(58,'award.kind','gift','ценный подарок','ценные подарки','valuable gift','valuable gifts',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(59,'award.kind','other','иная награда','иные награды','other award','other awards',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(60,'aid.form','financial','финансовая','финансовая','financial','financial',NULL,NULL,NULL,'yes',NULL,NULL);
INSERT INTO code VALUES(61,'aid.form','property','имущественная','имущественная','property','property',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(62,'aid.form','transport','транспорт','транспорт','transport','transport',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(63,'aid.form','information','информационная','информационная','information','information',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(64,'aid.form','consultation','консультационная','консультационная','consultation','consultation',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(65,'aid.form','methodical','методическая','методическая','methodological','methodological',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(66,'aid.form','training','обучающая','обучающая','training','training',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(67,'aid.form','organisational','организационная','организационная','organisational','organisational',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(68,'aid.form','money','денежные средства','денежные средства','money','money',NULL,NULL,NULL,'yes',NULL,NULL);
INSERT INTO code VALUES(69,'aid.form','certificate','сертификат','сертификаты','certificate','certificates',NULL,NULL,NULL,'yes',NULL,NULL);
INSERT INTO code VALUES(70,'aid.form','goods','вещи','вещи','goods','goods',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(71,'aid.form','service','услуга','услуги','service','services',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(72,'aid.form','other','иное','иное','other','other',NULL,NULL,NULL,'no',NULL,NULL);
INSERT INTO code VALUES(73,'aid.source','federal','федеральный бюджет','федеральный бюджет','federal budget','federal budget',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(74,'aid.source','regional','региональный бюджет','региональный бюджет','regional budget','regional budget',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(75,'aid.source','local','местный бюджет','местный бюджет','local budget','local budget',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(76,'aid.source','sponsor','спонсор','спонсоры','sponsor','sponsors',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(77,'aid.source','org','общественное объединение','общественные объединения','public association','public associations',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(78,'aid.source','citizen','гражданин','граждане','citizen','citizens',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(79,'aid.source','other','иной источник','иные источники','other source','other sources',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(80,'aid.unit','piece','шт','шт','pc','pcs',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(81,'aid.unit','set','комплект','комплекты','set','sets',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(82,'aid.unit','trip','рейс','рейсы','trip','trips',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(83,'aid.unit','hour','ч','ч','h','h',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(84,'aid.unit','km','км','км','km','km',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(85,'aid.unit','copy','экз','экз','copy','copies',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(86,'aid.unit','other','иная единица','иные единицы','other unit','other units',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(87,'aid.category','in-need','нуждающиеся','нуждающиеся','people in need','people in need',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(88,'aid.category','low-income','малообеспеченные','малообеспеченные','low-income people','low-income people',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(89,'aid.category','large-family','многодетные','многодетные','large families','large families',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(90,'aid.category','orphan','сироты и опекаемые','сироты и опекаемые','orphans and children in care','orphans and children in care',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(91,'aid.category','disabled-child','дети-инвалиды','дети-инвалиды','children with disabilities','children with disabilities',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(92,'aid.category','disabled','инвалиды','инвалиды','people with disabilities','people with disabilities',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(93,'aid.category','veteran','ветераны','ветераны','veterans','veterans',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(94,'aid.category','other','другие','другие','others','others',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO code VALUES(95,'interaction','transport','предоставление транспорта для поездки общественным организациям на различные мероприятия','предоставление транспорта для поездки общественным организациям на различные мероприятия','providing transport for public organisations to travel to various events','providing transport for public organisations to travel to various events',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO code VALUES(96,'interaction','methodical','оказание методической помощи (оформление различных документов, рекомендации в правильности оформления документов)','оказание методической помощи (оформление различных документов, рекомендации в правильности оформления документов)','giving methodological help (drawing up various documents, advice on drawing documents up correctly)','giving methodological help (drawing up various documents, advice on drawing documents up correctly)',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO code VALUES(97,'interaction','joint','проведение совместных мероприятий (совещания, круглые столы), беседы, встречи','проведение совместных мероприятий (совещания, круглые столы), беседы, встречи','holding joint events (working meetings, round tables), talks, meetings','holding joint events (working meetings, round tables), talks, meetings',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO code VALUES(98,'interaction','encouragement','поощрение и поздравление активных членов общественных организаций','поощрение и поздравление активных членов общественных организаций','encouraging and congratulating active members of public organisations','encouraging and congratulating active members of public organisations',NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO code VALUES(99,'interaction','dialogue','ведение диалога с общественными объединениями через встречи, консультации, круглые столы, работу общественных советов, общественных приёмных','ведение диалога с общественными объединениями через встречи, консультации, круглые столы, работу общественных советов, общественных приёмных','keeping up a dialogue with public associations through meetings, consultations, round tables, the work of public councils and public reception offices','keeping up a dialogue with public associations through meetings, consultations, round tables, the work of public councils and public reception offices',NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO code VALUES(100,'interaction','non-economic','неэкономические формы поддержки общественных объединений: информационные, методические, обучающие, организационные','неэкономические формы поддержки общественных объединений: информационные, методические, обучающие, организационные','non-economic forms of support for public associations: information, methodological, training, organisational','non-economic forms of support for public associations: information, methodological, training, organisational',NULL,NULL,NULL,NULL,NULL,6);
CREATE TABLE code_flow (
  code          INTEGER NOT NULL REFERENCES code,
  pos           INTEGER NOT NULL,
  text          TEXT NOT NULL CHECK (text IN ('support', 'income', 'given')),
  PRIMARY KEY (code, pos)
) STRICT, WITHOUT ROWID;
INSERT INTO code_flow VALUES(60,1,'support');
INSERT INTO code_flow VALUES(61,1,'support');
INSERT INTO code_flow VALUES(62,1,'support');
INSERT INTO code_flow VALUES(63,1,'support');
INSERT INTO code_flow VALUES(64,1,'support');
INSERT INTO code_flow VALUES(65,1,'support');
INSERT INTO code_flow VALUES(66,1,'support');
INSERT INTO code_flow VALUES(67,1,'support');
INSERT INTO code_flow VALUES(68,1,'income');
INSERT INTO code_flow VALUES(68,2,'given');
INSERT INTO code_flow VALUES(69,1,'income');
INSERT INTO code_flow VALUES(69,2,'given');
INSERT INTO code_flow VALUES(70,1,'income');
INSERT INTO code_flow VALUES(70,2,'given');
INSERT INTO code_flow VALUES(71,1,'income');
INSERT INTO code_flow VALUES(71,2,'given');
INSERT INTO code_flow VALUES(72,1,'support');
INSERT INTO code_flow VALUES(72,2,'income');
INSERT INTO code_flow VALUES(72,3,'given');
CREATE TABLE code_counts (
  code          INTEGER NOT NULL REFERENCES code,
  pos           INTEGER NOT NULL,
  text          TEXT NOT NULL,
  PRIMARY KEY (code, pos)
) STRICT, WITHOUT ROWID;
INSERT INTO code_counts VALUES(95,1,'aid.form:transport');
INSERT INTO code_counts VALUES(96,1,'aid.form:methodical');
INSERT INTO code_counts VALUES(97,1,'event.kind:working-meeting');
INSERT INTO code_counts VALUES(97,2,'event.kind:round-table');
INSERT INTO code_counts VALUES(97,3,'event.kind:talk');
INSERT INTO code_counts VALUES(97,4,'event.kind:meeting');
INSERT INTO code_counts VALUES(97,5,'event.kind:joint');
INSERT INTO code_counts VALUES(98,1,'award:*');
INSERT INTO code_counts VALUES(98,2,'event.kind:congratulation');
INSERT INTO code_counts VALUES(99,1,'event.kind:meeting');
INSERT INTO code_counts VALUES(99,2,'event.kind:consultation');
INSERT INTO code_counts VALUES(99,3,'event.kind:round-table');
INSERT INTO code_counts VALUES(99,4,'event.kind:council');
INSERT INTO code_counts VALUES(99,5,'event.kind:reception');
INSERT INTO code_counts VALUES(100,1,'aid.form:information');
INSERT INTO code_counts VALUES(100,2,'aid.form:methodical');
INSERT INTO code_counts VALUES(100,3,'aid.form:training');
INSERT INTO code_counts VALUES(100,4,'aid.form:organisational');
CREATE TABLE org (
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,   -- short handle: ВОИ
  name          TEXT NOT NULL UNIQUE,   -- full official name
  short_name    TEXT,
  form          TEXT,                   -- code, list org.form
  level         TEXT CHECK (level IN ('international', 'national', 'interregional', 'regional', 'local', 'branch')),
  parent        INTEGER REFERENCES org,
  acts_here     TEXT NOT NULL CHECK (acts_here IN ('yes', 'no')),   -- no: kept only as a parent
  activities    TEXT,
  inn           TEXT,
  ogrn          TEXT,
  registered_on TEXT,
  founded_on    TEXT,
  ended_on      TEXT,
  successor     INTEGER REFERENCES org,
  address       TEXT,
  phone         TEXT,
  email         TEXT,
  site          TEXT,
  head          TEXT,                   -- a person
  head_since    TEXT,
  members       INTEGER CHECK (members >= 0),
  notes         TEXT
) STRICT;
INSERT INTO org VALUES(1,'ВОИ-Россия','Всероссийское общество инвалидов',NULL,NULL,'national',NULL,'no',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(2,'Ветераны-Россия','Всероссийская общественная организация ветеранов (пенсионеров) войны, труда, Вооруженных сил и правоохранительных органов',NULL,'organisation','national',NULL,'no',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(3,'РСВА-Россия','Общероссийская общественная организация «Российский союз ветеранов Афганистана»',NULL,'organisation','national',NULL,'no',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(4,'Чернобыль-Россия','Общероссийский союз общественных объединений «Союз «Чернобыль» России',NULL,'association','national',NULL,'no',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(5,'Чернобыль-Кузбасс','Кемеровская областная общественная организация «Союз «Чернобыль»',NULL,'organisation','regional',4,'no',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(6,'ВОИ','Березовская городская общественная организация инвалидов Всероссийского общества инвалидов',NULL,'organisation','local',1,'yes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(7,'Ветераны','Березовское городское отделение Всероссийской общественной организации ветеранов (пенсионеров), войны, труда, Вооруженных сил и правоохранительных органов',NULL,NULL,'branch',2,'yes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(8,'РСВА','Березовское городское отделение Общероссийской общественной организации «Российский союз ветеранов Афганистана»',NULL,NULL,'branch',3,'yes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(9,'Чернобыль','Березовское городское отделение Кемеровской областной общественной организации «Союз «Чернобыль» Общероссийский союз общественных объединений «Союз «Чернобыль» России',NULL,NULL,'branch',5,'yes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(10,'Рерих','Городская общественная организация «Березовское Рериховское общество»',NULL,'organisation','local',NULL,'yes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO org VALUES(11,'СЖК','Союз женщин Кузбасса',NULL,NULL,'regional',NULL,'yes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE org_known_as (
  org           INTEGER NOT NULL REFERENCES org,
  pos           INTEGER NOT NULL,
  text          TEXT NOT NULL,
  PRIMARY KEY (org, pos)
) STRICT, WITHOUT ROWID;
INSERT INTO org_known_as VALUES(6,1,'общество инвалидов');
INSERT INTO org_known_as VALUES(7,1,'ветераны войны и труда');
INSERT INTO org_known_as VALUES(7,2,'пенсионеры');
INSERT INTO org_known_as VALUES(8,1,'афганцы');
INSERT INTO org_known_as VALUES(8,2,'ветераны Афганистана');
INSERT INTO org_known_as VALUES(9,1,'чернобыльцы');
INSERT INTO org_known_as VALUES(10,1,'рериховцы');
INSERT INTO org_known_as VALUES(10,2,'Рериховское общество');
INSERT INTO org_known_as VALUES(11,1,'союз женщин');
CREATE TABLE org_group (
  org           INTEGER NOT NULL REFERENCES org,
  pos           INTEGER NOT NULL,
  code          TEXT NOT NULL,
  PRIMARY KEY (org, pos)
) STRICT, WITHOUT ROWID;
INSERT INTO org_group VALUES(1,1,'disabled');
INSERT INTO org_group VALUES(2,1,'veterans');
INSERT INTO org_group VALUES(3,1,'afghan-veterans');
INSERT INTO org_group VALUES(4,1,'chernobyl');
INSERT INTO org_group VALUES(5,1,'chernobyl');
INSERT INTO org_group VALUES(6,1,'disabled');
INSERT INTO org_group VALUES(7,1,'veterans');
INSERT INTO org_group VALUES(8,1,'afghan-veterans');
INSERT INTO org_group VALUES(9,1,'chernobyl');
INSERT INTO org_group VALUES(11,1,'women');
CREATE TABLE year (
  id            INTEGER PRIMARY KEY CHECK (id BETWEEN 1900 AND 2100),
  declared_orgs INTEGER CHECK (declared_orgs >= 0),   -- as the administration knows; not the ones kept by name
  opening       TEXT,
  closing       TEXT,
  tasks_opening TEXT
) STRICT;
INSERT INTO year VALUES(2012,15,replace('Общественные объединения играют важную роль в жизни общества. Они выражают интересы различных социальных, профессиональных, национально-культурных и других групп населения.\nВ настоящее время накоплен значительный опыт совместной деятельности общественных организаций и органов местной власти в решении насущных проблем жителей города Березовского. Объединение усилий органов власти и общественности повышает эффективность адресной помощи и деятельности самих общественных организаций.','\n',char(10)),NULL,'Основными направлениями в сфере взаимодействия с общественностью в 2013 году являются:');
CREATE TABLE year_active (
  year          INTEGER NOT NULL REFERENCES year,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (year, pos)
) STRICT, WITHOUT ROWID;
INSERT INTO year_active VALUES(2012,1,6);
INSERT INTO year_active VALUES(2012,2,7);
INSERT INTO year_active VALUES(2012,3,8);
INSERT INTO year_active VALUES(2012,4,9);
INSERT INTO year_active VALUES(2012,5,10);
INSERT INTO year_active VALUES(2012,6,11);
CREATE TABLE year_interaction (
  year          INTEGER NOT NULL REFERENCES year,
  pos           INTEGER NOT NULL,
  code          TEXT NOT NULL,
  PRIMARY KEY (year, pos)
) STRICT, WITHOUT ROWID;
INSERT INTO year_interaction VALUES(2012,1,'transport');
INSERT INTO year_interaction VALUES(2012,2,'methodical');
INSERT INTO year_interaction VALUES(2012,3,'joint');
INSERT INTO year_interaction VALUES(2012,4,'encouragement');
INSERT INTO year_interaction VALUES(2012,5,'dialogue');
INSERT INTO year_interaction VALUES(2012,6,'non-economic');
CREATE TABLE event (
  id            INTEGER PRIMARY KEY,
  date          TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]*'),
  kind          TEXT NOT NULL,          -- code, list event.kind
  title         TEXT NOT NULL,
  times         INTEGER CHECK (times > 0),
  place         TEXT,
  organiser     TEXT,
  chair         TEXT,
  people        INTEGER CHECK (people >= 0),   -- number present
  agenda        TEXT,
  outcome       TEXT,                   -- what was explained, decided
  minutes       TEXT,
  plan          INTEGER REFERENCES plan,       -- the plan item it carries out
  stated_amount_kop INTEGER CHECK (stated_amount_kop BETWEEN 0 AND 1000000000000),
  account       TEXT,                   -- the sentence for the account, printed word for word
  notes         TEXT
) STRICT;
INSERT INTO event VALUES(1,'2012','round-table','Круглый стол с руководителями общественных организаций',1,'администрация Березовского городского округа',NULL,'глава города',NULL,NULL,replace('Главой города даны разъяснения на все интересующие вопросы.\nПришли к единому мнению, что нужно чаще собираться и обсуждать наиболее значимые вопросы.','\n',char(10)),NULL,NULL,NULL,'В 2012 году в администрации Березовского городского округа был проведен круглый стол с руководителями общественных организаций, где главой города было даны разъяснения на все интересующие вопросы. За круглым столом пришли к единому мнению, что нужно чаще собираться и обсуждать наиболее значимые вопросы.',NULL);
INSERT INTO event VALUES(2,'2012','ceremony','Городские торжественные мероприятия',NULL,NULL,NULL,NULL,NULL,NULL,'Участие принимали руководители и члены общественных организаций.',NULL,NULL,NULL,NULL,NULL);
INSERT INTO event VALUES(3,'2012','governor-reception','Губернаторские приёмы',NULL,NULL,NULL,NULL,NULL,NULL,'Участие принимали руководители и члены общественных организаций.',NULL,NULL,NULL,NULL,NULL);
INSERT INTO event VALUES(4,'2012','campaign','Помоги собраться в школу',1,NULL,NULL,NULL,NULL,NULL,'Активное участие совместно с администрацией Березовского городского округа принимали общественные организации.',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE event_org (
  event         INTEGER NOT NULL REFERENCES event,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (event, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE award (
  id            INTEGER PRIMARY KEY,
  date          TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]*'),   -- of the act
  kind          TEXT,                   -- code, list award.kind
  times         INTEGER CHECK (times > 0),
  awardee       TEXT,                   -- a person, a team or an association, in words
  awardee_type  TEXT CHECK (awardee_type IN ('person', 'group', 'team', 'org')),
  people        INTEGER CHECK (people >= 0),   -- how many, when not named
  position      TEXT,
  org           INTEGER REFERENCES org,
  merit         TEXT,
  event         INTEGER REFERENCES event,      -- where it was presented
  level         TEXT CHECK (level IN ('municipal', 'regional', 'federal')),
  number        TEXT,
  nominated_by  INTEGER REFERENCES org,
  nominated_on  TEXT,
  basis         TEXT,                   -- document, number, date
  signed_by     TEXT,
  presented_on  TEXT,
  amount_kop    INTEGER CHECK (amount_kop BETWEEN 0 AND 1000000000000),
  plan          INTEGER REFERENCES plan,
  account       TEXT,
  notes         TEXT,
  CHECK (coalesce(awardee, org, people) IS NOT NULL)
) STRICT;
INSERT INTO award VALUES(1,'2012',NULL,NULL,'руководители и члены общественных организаций','group',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO award VALUES(2,'2012',NULL,NULL,'руководители и члены общественных организаций','group',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE aid (
  id            INTEGER PRIMARY KEY,
  date          TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]*'),   -- an interval when it lasts
  flow          TEXT NOT NULL CHECK (flow IN ('support', 'income', 'given')),
  form          TEXT,                   -- code, list aid.form
  times         INTEGER CHECK (times > 0),
  donor         TEXT,                   -- in words: a firm, residents
  event         INTEGER REFERENCES event,      -- the campaign or the event it serves
  source        TEXT,                   -- code, list aid.source
  what          TEXT,
  amount_kop    INTEGER CHECK (amount_kop BETWEEN 0 AND 1000000000000),
  quantity      INTEGER CHECK (quantity >= 0),
  unit          TEXT,                   -- code, list aid.unit
  category      TEXT,                   -- of the people who received: code, list aid.category; people in need have no names here
  families      INTEGER CHECK (families >= 0),
  people        INTEGER CHECK (people >= 0),
  decision      TEXT,
  decided_on    TEXT,
  ends_on       TEXT,                   -- the term that the decision sets
  stopped_on    TEXT,
  violation     TEXT,
  plan          INTEGER REFERENCES plan,
  account       TEXT,
  notes         TEXT,
  CHECK (form IS NOT NULL OR flow = 'given')
) STRICT;
INSERT INTO aid VALUES(1,'2012','income','money',NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Собрали общественные организации');
INSERT INTO aid VALUES(2,'2012','income','goods',NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Собрали общественные организации');
INSERT INTO aid VALUES(3,'2012','given',NULL,NULL,NULL,4,NULL,'адресная помощь',NULL,NULL,NULL,'in-need',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Оказали общественные организации');
CREATE TABLE aid_org (
  aid           INTEGER NOT NULL REFERENCES aid,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (aid, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan (
  id            INTEGER PRIMARY KEY,
  year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  task          TEXT NOT NULL,
  kind          TEXT CHECK (kind IN ('direction', 'task', 'instruction', 'question')),
  number        TEXT,                   -- 1.1: gives the order
  section       TEXT,
  due           TEXT,                   -- a date as everywhere, or free words: весь период
  responsible   TEXT,
  decided_at    INTEGER REFERENCES event,
  raised_by     INTEGER REFERENCES org,
  status        TEXT NOT NULL CHECK (status IN ('planned', 'ongoing', 'doing', 'done', 'dropped', 'carried')),
  done_on       TEXT,
  result        TEXT,
  carried_from  INTEGER REFERENCES plan,       -- the item of an earlier year that it goes on with
  notes         TEXT
) STRICT;
INSERT INTO "plan" VALUES(1,2013,'совместная разработка комплексных мер по дальнейшему совершенствованию взаимодействия детских, молодежных и ветеранских организаций по внедрению новых форм патриотического воспитания молодежи, по созданию системы поощрения общественных организаций за достигнутые успехи в патриотическом и военно-патриотическом воспитании населения','direction','1',NULL,NULL,NULL,NULL,NULL,'planned',NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(2,2013,'ведение диалога с общественными организациями через встречи','direction','2',NULL,NULL,NULL,1,NULL,'planned',NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(3,2013,'выявление проблем с которыми сталкиваются общественники','direction','3',NULL,NULL,NULL,NULL,NULL,'planned',NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(4,2013,'привлечение участия общественных организация в городских торжественных мероприятиях','direction','4',NULL,NULL,NULL,NULL,NULL,'planned',NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(5,2013,'поощрение членов и руководителей общественных организаций','direction','5',NULL,NULL,NULL,NULL,NULL,'planned',NULL,NULL,NULL,NULL);
CREATE TABLE plan_org (
  plan          INTEGER NOT NULL REFERENCES plan,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (plan, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE op (
  n             INTEGER PRIMARY KEY,
  at            TEXT NOT NULL,          -- UTC, 2012-12-20T09:15:00Z
  who           TEXT NOT NULL,
  verb          TEXT NOT NULL,          -- init, add, edit, ...
  subject       TEXT NOT NULL,          -- the table the command was about
  undoes        INTEGER REFERENCES op,  -- for an undo: the operation it took back
  last_seq      INTEGER NOT NULL,       -- its rows in hist are those after the last_seq of the operation before, up to this
  hash          BLOB NOT NULL           -- SHA-256 of the operation before, this one, and the hashes of its rows
) STRICT;
INSERT INTO op VALUES(1,'2012-12-20T00:00:00Z','clerk','init','office',NULL,101,X'f4e9291c197eac67bdf253cdacaada26cbf18485a903ac6f838d6dc842a72d33');
INSERT INTO op VALUES(2,'2012-12-20T00:00:00Z','clerk','add','org',NULL,102,X'4ad24c216bf728803c6d4e886d8dccd856cda55fc868f866bcad8219bfd0fb26');
INSERT INTO op VALUES(3,'2012-12-20T00:00:00Z','clerk','add','org',NULL,103,X'c090fe048e176f19cb0b2bc668d4c420ee81f6cda32370f52df0b02867018e9e');
INSERT INTO op VALUES(4,'2012-12-20T00:00:00Z','clerk','add','org',NULL,104,X'1682476bfc05aa9aa3d63b0c14d5298caac4990b64b5c8cd4e74dbebd92fc153');
INSERT INTO op VALUES(5,'2012-12-20T00:00:00Z','clerk','add','org',NULL,105,X'4f523ce8e11d3d4df467421b8b304d5fd6a01739073a1dc22afb1bdfb5f9c4fa');
INSERT INTO op VALUES(6,'2012-12-20T00:00:00Z','clerk','add','org',NULL,106,X'4c6260d503f91150114162c6292881283c37853788f202bf028d8218f2e8d4a0');
INSERT INTO op VALUES(7,'2012-12-20T00:00:00Z','clerk','add','org',NULL,107,X'fcc36251fe9d86806c4868419868e792b64070f1661343372428e260e789c683');
INSERT INTO op VALUES(8,'2012-12-20T00:00:00Z','clerk','add','org',NULL,108,X'b26658508ea939b75fb0e2a7893c7004a17efe3a5fc81867f1fc65dc79452fe9');
INSERT INTO op VALUES(9,'2012-12-20T00:00:00Z','clerk','add','org',NULL,109,X'1525001b5b7cdc2440754556882a6af18fac82a7dab3903befd124cc47fe9f6a');
INSERT INTO op VALUES(10,'2012-12-20T00:00:00Z','clerk','add','org',NULL,110,X'fc544c4af9a7d6ebd793145bdb4a339fde376d865d8c542bda2ba3d647e59b89');
INSERT INTO op VALUES(11,'2012-12-20T00:00:00Z','clerk','add','org',NULL,111,X'449ac38ff3490f571252f81676c30040338c21a6beb178751718f5afa5495c55');
INSERT INTO op VALUES(12,'2012-12-20T00:00:00Z','clerk','add','org',NULL,112,X'9fb8e06363c5d1ac74fb201a7abe7825c2b00f734c95dc9fef6edae35f95c345');
INSERT INTO op VALUES(13,'2012-12-20T00:00:00Z','clerk','set','year',NULL,113,X'c3468e80a75e03ad5163c8d8fc40476825d9e7f12d569d1c33724d3101df2701');
INSERT INTO op VALUES(14,'2012-12-20T00:00:00Z','clerk','add','event',NULL,114,X'2448e48a6d7fec55a97101e6e7220013ad86dfee40c7035c88506060638414e7');
INSERT INTO op VALUES(15,'2012-12-20T00:00:00Z','clerk','add','event',NULL,115,X'3e01d11a390fca3c3271afc516b5ad89f7ce1ec3fb58c73b80fe2eb97a3ca711');
INSERT INTO op VALUES(16,'2012-12-20T00:00:00Z','clerk','add','event',NULL,116,X'fc5f73c3ce7cc188980d5fb640ef29fabd4c707a5b058456c597e2c589282c8b');
INSERT INTO op VALUES(17,'2012-12-20T00:00:00Z','clerk','add','event',NULL,117,X'78b4be429df8be3c4bf7b6d21998adbac4e79707017a92462ae9685f715a8896');
INSERT INTO op VALUES(18,'2012-12-20T00:00:00Z','clerk','add','award',NULL,118,X'73d4d0a4953aa3eb666380ad05e47ebd124cc18c4828a55a2311ce88d906136f');
INSERT INTO op VALUES(19,'2012-12-20T00:00:00Z','clerk','add','award',NULL,119,X'46cf41dd8bd5325922bdcb5c81b56894e339a5ede023a5e2b34e95c7fb85b93a');
INSERT INTO op VALUES(20,'2012-12-20T00:00:00Z','clerk','add','aid',NULL,120,X'8729484a8f461892f35ff78d0139b7a1c46d61a37e66935c6de3ad2828637085');
INSERT INTO op VALUES(21,'2012-12-20T00:00:00Z','clerk','add','aid',NULL,121,X'829dbdb2512f64b329384fa55cbfcc6e371453d61756209ebd0bf2270c82185e');
INSERT INTO op VALUES(22,'2012-12-20T00:00:00Z','clerk','add','aid',NULL,122,X'eeff803f3441ce899e5b3d0abb4ff7661097a728738515a9f867955e57122f1e');
INSERT INTO op VALUES(23,'2012-12-20T00:00:00Z','clerk','add','plan',NULL,123,X'4e188d8f1ecdbf0729122c34eeca7aeeccd948b46099f239800c98f3bd814c2e');
INSERT INTO op VALUES(24,'2012-12-20T00:00:00Z','clerk','add','plan',NULL,124,X'ad7696d79d9d0775ea173f99722738ac1987ee4062b54d0697049822651ca54d');
INSERT INTO op VALUES(25,'2012-12-20T00:00:00Z','clerk','add','plan',NULL,125,X'3999d6425ad6c66ad26495c6f67c43e203a26e224ca2c184d504ca602fd10ad7');
INSERT INTO op VALUES(26,'2012-12-20T00:00:00Z','clerk','add','plan',NULL,126,X'32e9aa5fea0b565dbff21c504005a50d71dadc97ac306dbe13fd245818d6d654');
INSERT INTO op VALUES(27,'2012-12-20T00:00:00Z','clerk','add','plan',NULL,127,X'f585ce85b2d0673c2217a5c6d6d5e245333b4501c3dda428b9d25c49ad0879d5');
CREATE TABLE hist (
  seq           INTEGER PRIMARY KEY,
  op            INTEGER NOT NULL REFERENCES op DEFERRABLE INITIALLY DEFERRED,
  subject       TEXT NOT NULL,          -- the record's table
  id            INTEGER NOT NULL,       -- the record's number
  old           TEXT,
  salt          BLOB,
  hash          BLOB NOT NULL           -- SHA-256(salt, the record after, lists inside)
) STRICT;
INSERT INTO hist VALUES(1,1,'office',1,NULL,X'a4ce0361e5439c212abe5a61daa3e8ad',X'6980a162712c1b2debdc57512fb9183f23ee5e913612d2b9d76c70be6874ea6d');
INSERT INTO hist VALUES(2,1,'code',1,NULL,X'a416d20dba2f8177ee6b667401e09da4',X'7ac91ad0f5d6d9263ce690fccc2cefbd9511394dd2f1c5bbceb3658620a9a49a');
INSERT INTO hist VALUES(3,1,'code',2,NULL,X'fe4db43c57052467fe1a70abd5066cd5',X'50f9a4bb4c6d2344637ea243dc39ad66813f617c3e024e5746f52e98bb98f305');
INSERT INTO hist VALUES(4,1,'code',3,NULL,X'881da3f37e4bccc19caca5df5773662f',X'281ea657d03add722ada431073df1c2dc6d0d7605d706c4f2cf3778904da90b5');
INSERT INTO hist VALUES(5,1,'code',4,NULL,X'1df5c2e14a1b4d2f0fbcf77efac8de88',X'aa80aab98c8b4d633878c27ac052c484cc447cd4018c3b78adfc736323df64f3');
INSERT INTO hist VALUES(6,1,'code',5,NULL,X'7ef1795b5efdf6a353c24b9f40e5e216',X'43063bce5652eb59748270d42784a3d0e98b9d0fa469b2c625b942fbe2f0e20f');
INSERT INTO hist VALUES(7,1,'code',6,NULL,X'7876452897352c93fa25063c7213fe65',X'5611b2b5c554ac345ac3ed212f038e39ca3f79363b24ea8e4fc68913c9e686d5');
INSERT INTO hist VALUES(8,1,'code',7,NULL,X'2d80ee7388ea5c10be608a059124ec35',X'5d30b10199f563fc0dc223a8a7f49d02cb8a331016cb24455c344b8c13a62836');
INSERT INTO hist VALUES(9,1,'code',8,NULL,X'497ef55f0fe9e3bc5165357ffaf4b345',X'9784c4126d7d3e26d8ab0eae6617ec10b689b832e389dd8f2471e696513b24f3');
INSERT INTO hist VALUES(10,1,'code',9,NULL,X'aec507333ac21f3df6004bcc8c890175',X'a522953aed5af5779955783d3b9d0e8121b5d34cb6513a30f362a5673e339916');
INSERT INTO hist VALUES(11,1,'code',10,NULL,X'75342f793f4b1ddcda054fe88aa0451e',X'447ac3aadb247b63531288a9dc3102a05890fe31490ec5ae8ed87f6ea7a3a116');
INSERT INTO hist VALUES(12,1,'code',11,NULL,X'be60022c115153503d68cf31832d98a8',X'71b742659fb163cd6be2b95681cba3eb648573683304985ad4ede791914b2224');
INSERT INTO hist VALUES(13,1,'code',12,NULL,X'3584df0ab36705435d0ef67c9e7eccdf',X'57b4f947a845e6d2fee07d44277041e698ecbeadac14379da4b9a695c2e9c8b9');
INSERT INTO hist VALUES(14,1,'code',13,NULL,X'f2da68c0eb23ef0e23b9dc14a49a6452',X'2457c662c3c6670752280fd1a20c988618279ba73aa0687525eb99af48554347');
INSERT INTO hist VALUES(15,1,'code',14,NULL,X'fa2b48011be5da7446f936383376c107',X'5ef84631e3900a40fcc162cd329dc69d8394468b12acf9c9aae7a2948c33a11c');
INSERT INTO hist VALUES(16,1,'code',15,NULL,X'45a922cded279bf14a9280ab67427f51',X'7fdee15824a30025c6e48a22819d34e8e7e761639c92fd0b8d132ff39c48dc75');
INSERT INTO hist VALUES(17,1,'code',16,NULL,X'207574fb12d2b960b7363900ad3f290d',X'd6ad6d94e911bfb40314298600eb6d87c18964599be66721268233b95a30b7da');
INSERT INTO hist VALUES(18,1,'code',17,NULL,X'1a98a1bace4dcd7239a831ba0d665874',X'00764399a268571216d6c9d6470c82134ebe76e1d0747a6320e932a354279877');
INSERT INTO hist VALUES(19,1,'code',18,NULL,X'3b51d8e3edbe0d84f83aefd65da48987',X'8d9d85178e81d2be9727c288f2079dace1b62457064d32348f48c160e422b899');
INSERT INTO hist VALUES(20,1,'code',19,NULL,X'69b6fd8ccd3a6274c326845a735f4ebe',X'774205838eaf29a6a7b6ac433a88141a3f3a2ef5d34de38917c864fc2466321c');
INSERT INTO hist VALUES(21,1,'code',20,NULL,X'6721abd72ca8e2518dfd05cd65fb14b6',X'67a6eab66b0bd78ac831ca01860943d28edeeacc69ea6547d4858fe0636c7bd8');
INSERT INTO hist VALUES(22,1,'code',21,NULL,X'05ff0ff4986f2aa2163c6609bbac6a7e',X'1fdc347b70a40088ba0c9a0cab362191c848abeeb339adb0a532c302a5efb0e8');
INSERT INTO hist VALUES(23,1,'code',22,NULL,X'ce617c1c617a6f07be2ff6716a6f070f',X'75bac7856d8152cdbfa5856aead37b00498b1ffb7df90720870863935180abde');
INSERT INTO hist VALUES(24,1,'code',23,NULL,X'951279d77acbd8dac048aaa9c6d75ed3',X'bdb81a9f93ea61f528e910f61240fcac77b2f08ad7138283e39bb880e7e6d741');
INSERT INTO hist VALUES(25,1,'code',24,NULL,X'f087afe81c0b3168d7845bd3365eb297',X'5adec295a48e2a6cfd41ee8c5d3aba9b142d9de1b2f96d76e4bbdbdf759b4962');
INSERT INTO hist VALUES(26,1,'code',25,NULL,X'1a48fd28eea81f87979862054a3d4cb1',X'2a470fa55f8727e3e3164531904b9b3784f3935eb7218d1aec072366baac688b');
INSERT INTO hist VALUES(27,1,'code',26,NULL,X'a7d843c7294ee0bd04e5597923072357',X'15ac93b36730d5d4225b5e1e8229ae4f1d99d76833462428a0253cb1da9a0a88');
INSERT INTO hist VALUES(28,1,'code',27,NULL,X'd86bc3ee0e632291d2b80ac7aff000a1',X'93b608be284d5719ddf5ac4684f51aa52864991b00af27d13f9bf93ee475b4d4');
INSERT INTO hist VALUES(29,1,'code',28,NULL,X'21e51ba740c7af8d273dae269eeda536',X'f10e03c2a27424037276855d33f6389005ad2032432e53a27d43679de26466c8');
INSERT INTO hist VALUES(30,1,'code',29,NULL,X'7d9ffd9958eb60680aa3baa877661b76',X'8ae1740e7fb3de8f8cf28b25d46384b2103618fd62929bb7e522b93a4f043b4d');
INSERT INTO hist VALUES(31,1,'code',30,NULL,X'e917eecbbcda69edb4eeefee450f2bb6',X'54cecc106bb9825f6e6a9ff88f17dd511aa46d0629c35b376ee7c5e9ff6ce46a');
INSERT INTO hist VALUES(32,1,'code',31,NULL,X'72a64eadfa1b5e85428cc62258321f80',X'742f43b8acd3a6e5c8d34c528e1c2c9d8c07ec5f63993bc1f9fb0c76e0d6819d');
INSERT INTO hist VALUES(33,1,'code',32,NULL,X'27ce9b82a69a1d8db967a5403b1fd531',X'aec1f67dbf61308e97edb1d7edbb256fe3c508d895138faa5b24bd36f8c0900c');
INSERT INTO hist VALUES(34,1,'code',33,NULL,X'5b47352a562a8f1663b40e2b4c1cdf66',X'5930ab92da5913faeb1193e4b5fda5e122386e71d7e2e4731559d59357943394');
INSERT INTO hist VALUES(35,1,'code',34,NULL,X'bce16902b56993c9f831650a4c5d1a5a',X'36960247305e4975e7018f8d91159cd9f7e7f81a4ed555c35b1dedbc2c72e743');
INSERT INTO hist VALUES(36,1,'code',35,NULL,X'ec6f3ffc800076e6f15ddedfa97c3c2d',X'8c520742bac60d7a7fcc1e01ddec59265921464a32338a8c9734e6b6daf43e99');
INSERT INTO hist VALUES(37,1,'code',36,NULL,X'6cc03c042bd84386355a75bc7dc3c7c1',X'0596a6f604b2d56b39facd408291ddf98fb74ac1645e312e7876bd4bc81690d5');
INSERT INTO hist VALUES(38,1,'code',37,NULL,X'ae3599e2f7997aa6956d0bac0c2b34db',X'37114b9bf95f562991f897e022d8c24a61ff00ce5968d0f67d3987b4bddf6d98');
INSERT INTO hist VALUES(39,1,'code',38,NULL,X'037052117bad4d0515d5448509fc5f0c',X'b3d43522c0a4d508cc5026ac7572a26ca075190e1243122b25731c208b240953');
INSERT INTO hist VALUES(40,1,'code',39,NULL,X'9689f735c9b356525a0adc55b96c316c',X'f8b7110d134ec256b8e67431de3f992670576495611e883efc6fe96456662df9');
INSERT INTO hist VALUES(41,1,'code',40,NULL,X'5dc78124a41f6fc11142acb644cce664',X'1a583a6732c4495edc39d23debb8dd4ca949d6f96399e6a15942e8599e6e0360');
INSERT INTO hist VALUES(42,1,'code',41,NULL,X'3b8fbaefc0ff9b5b14410b175b6dccf4',X'93362a14cc60911966db750072000ee411d89acb3558b76fe087f03833379978');
INSERT INTO hist VALUES(43,1,'code',42,NULL,X'f32e4bac6fc3a9772dc29f4f937d4dd4',X'9ca91f08f658cdecb5c6773f145718b7db4361af65a329a2858699b75bd50f56');
INSERT INTO hist VALUES(44,1,'code',43,NULL,X'94c2be66d2ea59e2fea5e1d72176b556',X'478ebc919f21aa3ee8e23ea9c06df66697ee59d9b30d9cf747d43b0e0419542c');
INSERT INTO hist VALUES(45,1,'code',44,NULL,X'd9d4db0f895486afb1bde01a0df62327',X'23f15d92ca214aed2ad6baa9dde9d226f3fcb4d055fa8551dc1a23941b3e17b5');
INSERT INTO hist VALUES(46,1,'code',45,NULL,X'b95513a3649fc8fd5ea344de044c20bd',X'fb1188f4ed058666081c00628312e89cb7ed3ca8cf89280f269836394bb81509');
INSERT INTO hist VALUES(47,1,'code',46,NULL,X'08e367d38b3db00dd5596564660a7e41',X'97529201d12c60adbed315363897cecbe787263678900d07fc6dc1505d2c7f03');
INSERT INTO hist VALUES(48,1,'code',47,NULL,X'93e4c0b1a4d854e56d28197f9fe21602',X'fe2dfe0aaef4c9831781350c626c3b7b70560b769e22d44b4abf6369b40b29c6');
INSERT INTO hist VALUES(49,1,'code',48,NULL,X'cde97d87e169384fa2abdadd331dc010',X'a8d1553f75ce572c983066d880b8cbe20449a6c4c3f267a40c8c5c2fea7fae95');
INSERT INTO hist VALUES(50,1,'code',49,NULL,X'815f362d9e289822eba17f385e848b22',X'33d2a36dbe70fedff0455ce3ff5740b8dba7e35564dd4080a9736247f1414558');
INSERT INTO hist VALUES(51,1,'code',50,NULL,X'83536148d1499aa921e268555493530b',X'6b0245602d0fbe6510ce6376e408adafdfff295ac64cd4f523b6f3ed6117a277');
INSERT INTO hist VALUES(52,1,'code',51,NULL,X'1129f0cd73cf18fa6677fcf69a5e75a9',X'8caf2fbfc1d9b6e339c053d0e718b7cfdd4121db57c73e7a97af40f798956c1e');
INSERT INTO hist VALUES(53,1,'code',52,NULL,X'8a6551f5474ac2b94753afec5a0d12fb',X'e5624d08232d9e45a6160684ea860d2be990517d00cd661e741e8a1981b5c1c2');
INSERT INTO hist VALUES(54,1,'code',53,NULL,X'54903000b34ae2e9ac31345563c7f721',X'97af7b0d52538a2c731221484d5be4638aef671e0bd2e5e35697ae1eabc447d1');
INSERT INTO hist VALUES(55,1,'code',54,NULL,X'913212717e1c3d619a07dda6d360deb7',X'e9070dd7b1cbead713dcdc8e17c9d2d5cbad9d3d29e9a405f4d9b8cf8e3b73d1');
INSERT INTO hist VALUES(56,1,'code',55,NULL,X'fb63078b393796244cab8eff6932c5c0',X'87e33cb96ddf05339c60436dd252a962c599afdca0c7ee9a490baadcdad26cb5');
INSERT INTO hist VALUES(57,1,'code',56,NULL,X'479be9bde21f73ddbfb9480ce0fbf703',X'62a5aded79590b95c47a8867c2f8b26255022863d87b6f2bdc3fd6e72fea2b1c');
INSERT INTO hist VALUES(58,1,'code',57,NULL,X'0e0895593b6530caae75c60352414eca',X'3bb5d5f4330912fbee383abb03a490dea9dd2c8fd21b331d0a69b4a2dbb3d30c');
INSERT INTO hist VALUES(59,1,'code',58,NULL,X'a2eefb7d5d90163c46d4f5652ddd71b3',X'45bc63354117a2fcc964094cdc42708a96e533030aac3b789d532ab6d279af8c');
INSERT INTO hist VALUES(60,1,'code',59,NULL,X'e1dd7e780437763233582645778ee1e1',X'f7c838e75d737258b348448f386f19f0c6dff770fbd26ad489fdbe5cd7ef5bac');
INSERT INTO hist VALUES(61,1,'code',60,NULL,X'ef84073e4f59861c0fbc2008cb039c6c',X'a2892b5feeff6ace89cc8161ee92e39d24431c587f615d6ed72a13386b1edda5');
INSERT INTO hist VALUES(62,1,'code',61,NULL,X'b925e4bf2b4c896248ed68e08f022836',X'fb3830dcaff68f7daa9e9cd16c8f00e925673528b4d0a3888d21da631e78a594');
INSERT INTO hist VALUES(63,1,'code',62,NULL,X'3e05281e2535acf69f830e579dfe7793',X'aae021a7672d0c28c74217dd43dd4ceaacc1e5dd9a23e1422b7028617165e859');
INSERT INTO hist VALUES(64,1,'code',63,NULL,X'd47eb671485a75651bd67dea932218f7',X'b13b7dde164f68b1d6a6d1696d17494b734249cf73d2576c279b843fbd9e9dc0');
INSERT INTO hist VALUES(65,1,'code',64,NULL,X'e1753083db95d9578502d661743b4d82',X'bd01bab69765497881b4bdbda4e71ff0dba65fb250dcc8011612fd23a29f4569');
INSERT INTO hist VALUES(66,1,'code',65,NULL,X'0d4d33ea36b7946dcf0a8acf5ec27fc5',X'760964224654ec830d2f8af76f0ab2aa0bed14ffd18f9b000f8a63ba4daa0f2f');
INSERT INTO hist VALUES(67,1,'code',66,NULL,X'194f1fc6a2623cb36be041a8991a743c',X'2fa80ba779d846a3195286c49d6a3c8b1217a61f564f3d979355262ac019ca91');
INSERT INTO hist VALUES(68,1,'code',67,NULL,X'be7df037d1c90467b2d4d340d4fe398c',X'df653f993e36434cd778ab5692e7c0f169ea07a9149b94b2491afe9aa1ec6c69');
INSERT INTO hist VALUES(69,1,'code',68,NULL,X'966fee4917b63bd5d76e99be61e92d2f',X'64c56f328e7fb4399bfa267ac544f89c6499d7aa227b36f1e81e806a01a0079b');
INSERT INTO hist VALUES(70,1,'code',69,NULL,X'11209ac9b950cd7e118486af308edae5',X'3c4169174452e3c3a38aa0dad4d66b7fe9a68c19f630285c04d7903918a13531');
INSERT INTO hist VALUES(71,1,'code',70,NULL,X'72de37fb69c48627da0acec39f1524e8',X'7df7189b886b88e966ca42b51d988e8f398af3001e50d1943ed2e06220bd58dd');
INSERT INTO hist VALUES(72,1,'code',71,NULL,X'd9d582118af7d6db4889c47e94a5ae0d',X'2d0fbb05f3543f556b3d665ca7b69f692399c0ff58c3eb48d2ea5114b9e62989');
INSERT INTO hist VALUES(73,1,'code',72,NULL,X'3606be328947c95d5a3092caf7feb474',X'aba6b81eac0ec17d7991ab90369ca59e9b4c66dc91f064c5e36fee76ceba6b4e');
INSERT INTO hist VALUES(74,1,'code',73,NULL,X'5dee4310dd65e1c5c980d91278a329fb',X'd50e88f8f4d2a7f8fff9d0016070ecfaec390e3f7e48ccd81b994ea8bd6da6cc');
INSERT INTO hist VALUES(75,1,'code',74,NULL,X'f093feb7aeadb1c4a7bfa727741eae0f',X'6fdfff5bca9f5f421089b43599b4d2e66b2755b1c531c8953661f52a39c8c09d');
INSERT INTO hist VALUES(76,1,'code',75,NULL,X'85873d7e650ecf52ca82b23d48bd1914',X'21ff847ac7dbdc607818a522505201b172e89b0ac3f17dd16586a2f43fdc1dd1');
INSERT INTO hist VALUES(77,1,'code',76,NULL,X'ba085e5a0c8a628e359d8a5ff4ae4955',X'3c0956fbcbcc5fa537cb6674dbf40227f8cceee3f21a19550decf5a2f314ddfd');
INSERT INTO hist VALUES(78,1,'code',77,NULL,X'03b7a0b6da68081df7adc2509906d38e',X'3942409e1d44259e2cadaa5320fc994e03dc02033257bd456785cac97469860e');
INSERT INTO hist VALUES(79,1,'code',78,NULL,X'c070cfc45a7bae8e96b5b2f18a28a3cc',X'631af76b93e1d188d0dd02794870b9a5f77505e7cfac6ed23e108483b42a8490');
INSERT INTO hist VALUES(80,1,'code',79,NULL,X'a47f623edbdf7b24ab49c949a8d2c1a6',X'490f490b5b01b601699af4e65d93c676c6e147f09f52bb3c9285e57ae3b8473a');
INSERT INTO hist VALUES(81,1,'code',80,NULL,X'19df74f3b256f6ab19830a9fea8bace0',X'12f4ba835eb4e710ba6aa821e62105019a84e3c911d7cc1c5aa5d32393d46aa5');
INSERT INTO hist VALUES(82,1,'code',81,NULL,X'7ed41702614e82740c7ecbf650f19188',X'05593be3b90e5f87f58bb2d27db9910f90d1d4ffd0f166b7eaca52d48129b1bb');
INSERT INTO hist VALUES(83,1,'code',82,NULL,X'51c0923ba6409ff1a759524360e3aeb4',X'4656aa9d598798c5e729df74df3a718d3de61df8b420d0feb40e9c35bd61aae3');
INSERT INTO hist VALUES(84,1,'code',83,NULL,X'd9d55d7c51f04c2954cc7dbc01ad6992',X'ddb6822bcb3d2317b0b09dc36ade1a275ee641715b003508bdab41b1b687669f');
INSERT INTO hist VALUES(85,1,'code',84,NULL,X'b0f9f157c871beeead8e7743cad85b5f',X'934468150ea79816cbdbdd1d0c145ca2040accdba435e41c37e794eb29e27a94');
INSERT INTO hist VALUES(86,1,'code',85,NULL,X'6a6404d5935ee3e1ceff23bd6f4836d5',X'970b996045d0851660a033bc73589c81645901e25b440130acd4d31677ac5986');
INSERT INTO hist VALUES(87,1,'code',86,NULL,X'f96121ced85667a8ed5484d0462d3929',X'fca985395838f84bb6f7a20da9043c3f53860a990c3c06dccf94ed88a60e6a2c');
INSERT INTO hist VALUES(88,1,'code',87,NULL,X'aa79e0f4d5a099faec077b5f3d0dd311',X'2a0f2060cc4752ec810d00c59a5246d27099e4c4b209974a6e897e38ae1281ec');
INSERT INTO hist VALUES(89,1,'code',88,NULL,X'c0a00eb941d2479ed1ea5fda9251a367',X'b51f3a85e21556a1507386cf5660b46730745fe9d4fde755898761879c33f1df');
INSERT INTO hist VALUES(90,1,'code',89,NULL,X'ff3f46efd4efe8258abf35779d5f3115',X'e62a8755a02648c528418fefe424b697b6b850a27559d117a2437afa7f369e4c');
INSERT INTO hist VALUES(91,1,'code',90,NULL,X'53fc625dba4fd1d4e87f0ab136b9e3f0',X'0143b26fb991429ebc161c84f6d593f00b9c5ac822914f7efc9360d053fdb748');
INSERT INTO hist VALUES(92,1,'code',91,NULL,X'3691450078b60d25bef0b4d43cf82e2b',X'cdfdf2bf2420220a9d73a821331f3078374aa2d8290a1acf849cda08e02e4741');
INSERT INTO hist VALUES(93,1,'code',92,NULL,X'81f0b3ee095b6183d679a98d1851073c',X'699b91be16520084d25cafd0998e409ee5c3ab72c5d066917f6cc40d3abe0e69');
INSERT INTO hist VALUES(94,1,'code',93,NULL,X'f28c24d93847285924a7f48c6e089620',X'b307a004bee561502a2c3713d08548c04587af9baa057660274ed436ee67d623');
INSERT INTO hist VALUES(95,1,'code',94,NULL,X'cdc546cb0d7335e8d33326a82d9fe0eb',X'2485f40ea5c03ca3a7b922380c95065f0819352c9ad6ec67891ed1d191eb5008');
INSERT INTO hist VALUES(96,1,'code',95,NULL,X'9d6bc64a390422e43ce3ea9bb835f0e2',X'1682bf19d786881eb8eb46d739feb668a07420a1a99ffc7d5d76118f4e7367ef');
INSERT INTO hist VALUES(97,1,'code',96,NULL,X'862ab21c8bd833c6cf56d50cdb81638c',X'3d21d7fb93f1f6cb05107e8fc8b7db50e68095c5d9fb3e88260cd1d8e62fdaa3');
INSERT INTO hist VALUES(98,1,'code',97,NULL,X'54d09e4128977fb4ef0a25fd21ea56f5',X'31468f49be8ab406664173e32e53ad2939ed301942a425e3217be10bb79ceb04');
INSERT INTO hist VALUES(99,1,'code',98,NULL,X'238878e231e921f502dd9c86f3fddba4',X'566e217c8493f7229a1185d1582a258d1e2ced0dd555ea227f26d5539114aa15');
INSERT INTO hist VALUES(100,1,'code',99,NULL,X'8e61d359e99fc88a230905014bc9d53e',X'1918f8e77c36dad2448f563bda835babc290df5ee9dfaf34b8686a12447065d0');
INSERT INTO hist VALUES(101,1,'code',100,NULL,X'99aa403c29ad1964de48f1fd07f21daa',X'75204cecb2a08cec64dcd05e8618ce9e6ae842cbb025cada38396eacfe808e44');
INSERT INTO hist VALUES(102,2,'org',1,NULL,X'265a605ff93a467f0df888a10b4508e7',X'1b0e05529223990f0cdf2dbbe89990920bb61ec0765e854fbc8289264ef7fa54');
INSERT INTO hist VALUES(103,3,'org',2,NULL,X'c80aa775fd9a9f84f8b84334d81c4ec0',X'571b84f5cd05751a2d2c1212d49f60632bb23002062f5caab0b6366346d00836');
INSERT INTO hist VALUES(104,4,'org',3,NULL,X'1fa306a5493cbec35a7c216888467f39',X'ce440a4070a50c5385619ef26f271fe03c078cf3e9f118f65aef51f918dd0e7f');
INSERT INTO hist VALUES(105,5,'org',4,NULL,X'f521448c584bdc79b11ff181e61031cb',X'2ae10fb568cf6ccd79161a451ba2486d3ef53085cf7aec7b2d78cce9dcdc83cb');
INSERT INTO hist VALUES(106,6,'org',5,NULL,X'19b5cf04f964e1be02308c801009cc60',X'4b24740b829772dec955623ce41cf8006772c4e971c84eea7519ed17c76b0804');
INSERT INTO hist VALUES(107,7,'org',6,NULL,X'5054c9f54bb379f335ccd058245f0027',X'e85b2a29cd80ab8b4ce1c7ca6e052b5bbd5d3598bf3760a63a9982dfbf1824de');
INSERT INTO hist VALUES(108,8,'org',7,NULL,X'acd4055ffaa007d0f855181229263342',X'c8f1b73bcbf944e06124d3e43722c7bc78ef889055153e8aa8facdefaf14246c');
INSERT INTO hist VALUES(109,9,'org',8,NULL,X'73a7c50379540ecb0dc88721ec4edc47',X'6d3b24b8662df2530f79e3e9cb9a900679414f535910787c54975b7f618b3ab8');
INSERT INTO hist VALUES(110,10,'org',9,NULL,X'44d5fdb8ca351d9bc50b4c670b6afe89',X'cd8af163b1703941a3d825f46717354b9d73015415e7b8130ec02f2b1265e44e');
INSERT INTO hist VALUES(111,11,'org',10,NULL,X'ca4f115b01a91b0a982d2101e23d91cf',X'b0f76e8e06c6960fc91786b314c7bb336dcc43bac13b227c830fad5b7ff527b4');
INSERT INTO hist VALUES(112,12,'org',11,NULL,X'c9da52364646a9365d0096d2fe242de4',X'589b90c2bb61416529255128fe4d897b7349ca172e9eb67f4a6ea722e4d8093e');
INSERT INTO hist VALUES(113,13,'year',2012,NULL,X'05c1aa85c2afff17de7044f01d6231e6',X'54543b2397c97cb0b11b66e05ae8b7948d7d4c5056cce6c169cffa18233ef08c');
INSERT INTO hist VALUES(114,14,'event',1,NULL,X'010944c677227c0b6b87ab5f1fc63d90',X'719d1f27ad7dd0208027232e919779da08f042c8c093a17dff7a10ce6e8f0cfc');
INSERT INTO hist VALUES(115,15,'event',2,NULL,X'64e3ab4b629cdbdf4e4e710a08f31853',X'db2ca0c01e683163ba886f13f0bca0faadcd2a970093478620e30ff2eda75ad4');
INSERT INTO hist VALUES(116,16,'event',3,NULL,X'64374fb954f57db7dfee1b33c0809eff',X'07f129b3c99e9422fafaffbcfceb3dabae944812c7599f3eafc2499edeaec176');
INSERT INTO hist VALUES(117,17,'event',4,NULL,X'b781588c2b9d68470ecf1b52af0ac2aa',X'3e90a68f8b3a34950c8814e49101ca971f82d965bd52643b9342d2c5eb47403d');
INSERT INTO hist VALUES(118,18,'award',1,NULL,X'9f84b010471dc466dc5d94e274f781a1',X'62dd5dd942ad3c61caab6ecba36b02b2c7ee7b1c3bda7b7083592e9503da6dd5');
INSERT INTO hist VALUES(119,19,'award',2,NULL,X'8d062a70215310534fd471781bf648df',X'cf4f5f51bb3a21200d00a429bfafe3781fb1e0d48ff524c0e71ff5900cd39203');
INSERT INTO hist VALUES(120,20,'aid',1,NULL,X'0400a496a0db049be9d1879146b3dbd4',X'1dc30ee1ce947c96c99810b38de283a21bd4c00e2f6dbbb63068e262a17800bc');
INSERT INTO hist VALUES(121,21,'aid',2,NULL,X'ae8666110300cb50d27632b13865a65d',X'd247c17e859a1e0a41e5a1cf28faca7fdc0e900e843ae17d14d1e47221301fe6');
INSERT INTO hist VALUES(122,22,'aid',3,NULL,X'b9b9faa59af944cfd0b76e6421ab3ab0',X'919b076f2ea4310b8cc2b3ee451c65f57b8a3542acb1a8ecab4b2e2ffdcbc43b');
INSERT INTO hist VALUES(123,23,'plan',1,NULL,X'02ede82e4db3071e30f7a10e9c1a27e6',X'55882a957dee0a2ef10bb07619d30692aa25a00d23a179055b65b8a9db306b49');
INSERT INTO hist VALUES(124,24,'plan',2,NULL,X'45e22f888cdc409b2721f757f997d325',X'3c4c673b8b366b49b0ad67c933824d42be411599f9fab46037f41e3f852e66d5');
INSERT INTO hist VALUES(125,25,'plan',3,NULL,X'f31a0a1163adb983702d16e2d8cddb79',X'ec5a7dd65b7ee0b43f5249e66fdb622be5c2f873ec178e78387dc32b872d83e4');
INSERT INTO hist VALUES(126,26,'plan',4,NULL,X'ba0dc08fb8ff3ad57c072a6931d7bc43',X'd400804fb4239964dd192dad953242fe9872266275490a41129d592702969e4a');
INSERT INTO hist VALUES(127,27,'plan',5,NULL,X'ac28dd9c8d52aaa32a67048add988998',X'fbee22a0e9c7de127d73ce358ff4316eba0af0da9ddf6b3b60fa8d211d7a2376');
CREATE INDEX org_by_parent ON org (parent) WHERE parent IS NOT NULL;
CREATE INDEX org_by_successor ON org (successor) WHERE successor IS NOT NULL;
CREATE UNIQUE INDEX year_active_by_org ON year_active (org, year);
CREATE INDEX event_by_date ON event (date);
CREATE INDEX event_by_plan ON event (plan) WHERE plan IS NOT NULL;
CREATE UNIQUE INDEX event_org_by_org ON event_org (org, event);
CREATE INDEX award_by_date ON award (date);
CREATE INDEX award_by_org ON award (org) WHERE org IS NOT NULL;
CREATE INDEX award_by_event ON award (event) WHERE event IS NOT NULL;
CREATE INDEX award_by_nominated_by ON award (nominated_by) WHERE nominated_by IS NOT NULL;
CREATE INDEX award_by_plan ON award (plan) WHERE plan IS NOT NULL;
CREATE INDEX aid_by_date ON aid (date);
CREATE INDEX aid_by_event ON aid (event) WHERE event IS NOT NULL;
CREATE INDEX aid_by_plan ON aid (plan) WHERE plan IS NOT NULL;
CREATE INDEX aid_lasting ON aid (date) WHERE instr(date, '/') > 0;
CREATE UNIQUE INDEX aid_org_by_org ON aid_org (org, aid);
CREATE INDEX plan_by_year ON plan (year);
CREATE INDEX plan_by_decided_at ON plan (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX plan_by_raised_by ON plan (raised_by) WHERE raised_by IS NOT NULL;
CREATE INDEX plan_by_carried_from ON plan (carried_from) WHERE carried_from IS NOT NULL;
CREATE UNIQUE INDEX plan_org_by_org ON plan_org (org, plan);
CREATE INDEX hist_by_record ON hist (subject, id);
CREATE VIEW org_view AS
SELECT o.id, o.code, o.name, o.short_name,
       (SELECT group_concat(text, '; ') FROM (SELECT text FROM org_known_as WHERE org = o.id ORDER BY pos)) AS known_as,
       o.form, o.level, p.code AS parent, o.acts_here,
       (SELECT group_concat(code, '; ') FROM (SELECT code FROM org_group WHERE org = o.id ORDER BY pos)) AS groups,
       o.activities, o.inn, o.ogrn, o.registered_on, o.founded_on, o.ended_on, s.code AS successor,
       o.address, o.phone, o.email, o.site, o.head, o.head_since, o.members, o.notes
FROM org o LEFT JOIN org p ON p.id = o.parent LEFT JOIN org s ON s.id = o.successor;
CREATE VIEW event_view AS
SELECT e.id, e.date, e.kind, e.title, e.times, e.place, e.organiser, e.chair,
       (SELECT group_concat(code, '; ') FROM (SELECT o.code FROM event_org l JOIN org o ON o.id = l.org WHERE l.event = e.id ORDER BY l.pos)) AS orgs,
       e.people, e.agenda, e.outcome, e.minutes, e.plan,
       iif(e.stated_amount_kop IS NULL, NULL, printf('%d.%02d', e.stated_amount_kop / 100, e.stated_amount_kop % 100)) AS stated_amount, e.account, e.notes
FROM event e;
CREATE VIEW award_view AS
SELECT a.id, a.date, a.kind, a.times, a.awardee, a.awardee_type, a.people, a.position, o.code AS org, a.merit, a.event, a.level,
       a.number, n.code AS nominated_by, a.nominated_on, a.basis, a.signed_by, a.presented_on,
       iif(a.amount_kop IS NULL, NULL, printf('%d.%02d', a.amount_kop / 100, a.amount_kop % 100)) AS amount, a.plan, a.account, a.notes
FROM award a LEFT JOIN org o ON o.id = a.org LEFT JOIN org n ON n.id = a.nominated_by;
CREATE VIEW aid_view AS
SELECT a.id, a.date, a.flow, a.form, a.times,
       (SELECT group_concat(code, '; ') FROM (SELECT o.code FROM aid_org l JOIN org o ON o.id = l.org WHERE l.aid = a.id ORDER BY l.pos)) AS orgs,
       a.donor, a.event, a.source, a.what, iif(a.amount_kop IS NULL, NULL, printf('%d.%02d', a.amount_kop / 100, a.amount_kop % 100)) AS amount,
       a.quantity, a.unit, a.category, a.families, a.people, a.decision, a.decided_on, a.ends_on, a.stopped_on, a.violation,
       a.plan, a.account, a.notes
FROM aid a;
CREATE VIEW plan_view AS
SELECT p.id, p.year, p.task, p.kind, p.number, p.section, p.due, p.responsible,
       (SELECT group_concat(code, '; ') FROM (SELECT o.code FROM plan_org l JOIN org o ON o.id = l.org WHERE l.plan = p.id ORDER BY l.pos)) AS orgs,
       p.decided_at, r.code AS raised_by, p.status, p.done_on, p.result, p.carried_from, p.notes
FROM plan p LEFT JOIN org r ON r.id = p.raised_by;
COMMIT;
