//! Code lists: rows with dates in the file, in both languages.

use snapbox::str;

use crate::harness::Town;

#[test]
fn codes_prints_a_list_in_the_users_language() {
    Town::new().plays(str![[r#"
$ veche codes award.level
List         Code       English    English, plural
──────────────────────────────────────────────────
award.level  municipal  municipal  municipal
award.level  regional   regional   regional
award.level  federal    federal    federal
$ veche codes award.level --lang ru
Список       Код        По-русски      По-русски, мн. ч.
────────────────────────────────────────────────────────
award.level  municipal  муниципальная  муниципальные
award.level  regional   региональная   региональные
award.level  federal    федеральная    федеральные
$ veche codes org.form --format csv
id,list,code,ru,ru_plural,en,en_plural,valid_from,valid_to,act,flows,financial,okopf,counts,order
1,org.form,organisation,общественная организация,общественные организации,public organisation,public organisations,,,,,,20200,,
2,org.form,movement,общественное движение,общественные движения,public movement,public movements,,,,,,20210,,
3,org.form,fund,общественный фонд,общественные фонды,public foundation,public foundations,,,,,,70403,,
4,org.form,institution,общественное учреждение,общественные учреждения,public institution,public institutions,,,,,,75505,,
5,org.form,self-activity-body,орган общественной самодеятельности,органы общественной самодеятельности,community initiative body,community initiative bodies,,,,,,20211,,
6,org.form,tos,территориальное общественное самоуправление,территориальные общественные самоуправления,territorial self-government body,territorial self-government bodies,,,,,,20217,,
7,org.form,union,профсоюзная организация,профсоюзные организации,trade union,trade unions,,,,,,20202,,
8,org.form,party,политическая партия,политические партии,political party,political parties,,,,,,20201,,
9,org.form,association,ассоциация (союз),ассоциации (союзы),association (union),associations (unions),,,,,,20600,,
10,org.form,ano,автономная некоммерческая организация,автономные некоммерческие организации,autonomous non-profit organisation,autonomous non-profit organisations,,,,,,71400,,
11,org.form,religious,религиозная организация,религиозные организации,religious organisation,religious organisations,,,,,,71500,,
12,org.form,cossack,казачье общество,казачьи общества,Cossack society,Cossack societies,,,,,,21100,,
13,org.form,unregistered,объединение без образования юридического лица,объединения без образования юридического лица,unincorporated association,unincorporated associations,,,,,,,,
$ veche codes interaction --format csv
id,list,code,ru,ru_plural,en,en_plural,valid_from,valid_to,act,flows,financial,okopf,counts,order
95,interaction,transport,предоставление транспорта для поездки общественным организациям на различные мероприятия,предоставление транспорта для поездки общественным организациям на различные мероприятия,providing transport for public organisations to travel to various events,providing transport for public organisations to travel to various events,,,,,,,aid.form:transport,1
96,interaction,methodical,"оказание методической помощи (оформление различных документов, рекомендации в правильности оформления документов)","оказание методической помощи (оформление различных документов, рекомендации в правильности оформления документов)","giving methodological help (drawing up various documents, advice on drawing documents up correctly)","giving methodological help (drawing up various documents, advice on drawing documents up correctly)",,,,,,,aid.form:methodical,2
97,interaction,joint,"проведение совместных мероприятий (совещания, круглые столы), беседы, встречи","проведение совместных мероприятий (совещания, круглые столы), беседы, встречи","holding joint events (working meetings, round tables), talks, meetings","holding joint events (working meetings, round tables), talks, meetings",,,,,,,event.kind:working-meeting; event.kind:round-table; event.kind:talk; event.kind:meeting; event.kind:joint,3
98,interaction,encouragement,поощрение и поздравление активных членов общественных организаций,поощрение и поздравление активных членов общественных организаций,encouraging and congratulating active members of public organisations,encouraging and congratulating active members of public organisations,,,,,,,award:*; event.kind:congratulation,4
99,interaction,dialogue,"ведение диалога с общественными объединениями через встречи, консультации, круглые столы, работу общественных советов, общественных приёмных","ведение диалога с общественными объединениями через встречи, консультации, круглые столы, работу общественных советов, общественных приёмных","keeping up a dialogue with public associations through meetings, consultations, round tables, the work of public councils and public reception offices","keeping up a dialogue with public associations through meetings, consultations, round tables, the work of public councils and public reception offices",,,,,,,event.kind:meeting; event.kind:consultation; event.kind:round-table; event.kind:council; event.kind:reception,5
100,interaction,non-economic,"неэкономические формы поддержки общественных объединений: информационные, методические, обучающие, организационные","неэкономические формы поддержки общественных объединений: информационные, методические, обучающие, организационные","non-economic forms of support for public associations: information, methodological, training, organisational","non-economic forms of support for public associations: information, methodological, training, organisational",,,,,,,aid.form:information; aid.form:methodical; aid.form:training; aid.form:organisational,6
$ veche codes нет
! veche: no list “нет”; there are:
!   aid.category
!   aid.form
!   aid.source
!   aid.unit
!   award.kind
!   event.kind
!   interaction
!   org.form
!   org.groups
!   org.level
!   award.awardee_type
!   award.level
!   aid.flow
!   plan.kind
!   plan.status
!   yes-no
!   office.office_lang
!   rule.gap_after
= 65

"#]]);
}

#[test]
fn every_list_of_the_contract_is_there_in_its_order() {
    let town = Town::new();
    let codes = |list: &str| {
        let rows = town.json(&format!("veche codes {list} --format json"));
        let rows = rows.as_array().expect("an array").clone();
        rows.iter().map(|row| row["code"].as_str().expect("a code").to_owned()).collect::<Vec<_>>().join(" ")
    };
    for (list, expected) in [
        (
            "org.form",
            "organisation movement fund institution self-activity-body tos union party association ano religious \
             cossack unregistered",
        ),
        ("org.level", "international national interregional regional local branch"),
        (
            "org.groups",
            "veterans disabled afghan-veterans chernobyl women children youth ethnic-cultural professional cultural \
             sports other",
        ),
        (
            "event.kind",
            "round-table working-meeting meeting talk consultation council reception campaign ceremony \
             governor-reception congratulation assembly conference seminar rally lesson contest concert trip forum \
             fair discussion joint",
        ),
        (
            "award.kind",
            "honour-certificate gratitude-letter gratitude diploma medal badge title address bonus gift other",
        ),
        ("award.awardee_type", "person group team org"),
        ("award.level", "municipal regional federal"),
        ("aid.flow", "support income given"),
        ("aid.source", "federal regional local sponsor org citizen other"),
        ("aid.unit", "piece set trip hour km copy other"),
        ("aid.category", "in-need low-income large-family orphan disabled-child disabled veteran other"),
        ("plan.kind", "direction task instruction question"),
        ("plan.status", "planned ongoing doing done dropped carried"),
        ("interaction", "transport methodical joint encouragement dialogue non-economic"),
    ] {
        assert_eq!(codes(list), expected, "{list}");
    }
    for form in "financial property transport information consultation methodical training organisational other money \
                 certificate goods service"
        .split(' ')
    {
        assert!(codes("aid.form").split(' ').any(|code| code == form), "aid.form {form}");
    }
}

#[test]
fn every_code_has_russian_and_english_singular_and_plural() {
    let rows = Town::new().json("veche codes --format json");
    for row in rows.as_array().expect("an array") {
        for label in ["ru", "ru_plural", "en", "en_plural"] {
            assert!(
                row[label].as_str().is_some_and(|text| !text.is_empty()),
                "{} {}: {label}",
                row["list"],
                row["code"]
            );
        }
    }
}

#[test]
fn the_okopf_of_a_legal_form_is_kept() {
    Town::new().plays(str![[r#"
$ veche codes add org.form club --ru клуб --okopf 20299 --quiet
101
$ veche codes org.form --format ndjson | grep club
{"id":101,"list":"org.form","code":"club","ru":"клуб","ru_plural":"клуб","en":"клуб","en_plural":"клуб","valid_from":null,"valid_to":null,"act":null,"flows":[],"financial":null,"okopf":"20299","counts":[],"order":null}

"#]]);
}
