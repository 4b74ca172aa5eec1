use terminal_size::{Height, Width};

use super::*;

fn set(settings: Option<&str>, variables: &[(&str, &str)]) -> Option<Pager> {
    among(settings, |name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
}

fn named(name: &str) -> Pager {
    Pager::Chosen(name.to_owned())
}

#[test]
fn our_own_variable_comes_before_the_settings_and_they_before_the_common_one() {
    assert_eq!(set(None, &[]), Some(Pager::Ours));
    assert_eq!(set(None, &[("PAGER", "more")]), Some(named("more")));
    assert_eq!(set(Some("less -S"), &[("PAGER", "more")]), Some(named("less -S")));
    assert_eq!(set(Some("less -S"), &[("PAGER", "more"), ("VECHE_PAGER", "most")]), Some(named("most")));
}

#[test]
fn an_empty_name_is_none() {
    assert_eq!(set(Some(""), &[("PAGER", "more")]), None);
    assert_eq!(set(Some("less"), &[("VECHE_PAGER", "")]), None);
    assert_eq!(set(None, &[("PAGER", "")]), None);
    assert_eq!(set(None, &[("PAGER", "cat")]), None);
}

#[test]
fn what_fits_leaves_the_last_line_free() {
    let screen = Some((Width(10), Height(4)));
    assert!(fits("раз\nдва\nтри\n".as_bytes(), screen));
    assert!(!fits("раз\nдва\nтри\nчетыре\n".as_bytes(), screen));
    assert!(!fits("раз\nдва\nодиннадцать\n".as_bytes(), screen), "a long line takes two");
    assert!(fits("раз\n".repeat(100).as_bytes(), None), "no screen, no page");
}

#[test]
fn a_pager_of_several_words_is_a_program_and_its_arguments() {
    let words = |pager: &str| {
        let command = command(pager);
        let args = command.get_args().map(|arg| arg.to_string_lossy().into_owned());
        std::iter::once(command.get_program().to_string_lossy().into_owned()).chain(args).collect::<Vec<_>>()
    };
    assert_eq!(words("less -F -R"), ["less", "-F", "-R"]);
    assert_eq!(words("LESS=FRX less"), ["sh", "-c", "LESS=FRX less"]);
    assert_eq!(words("sed 's/a/b/' | less"), ["sh", "-c", "sed 's/a/b/' | less"]);
}

#[test]
fn our_own_pager_says_how_to_leave_it_and_no_other_does() {
    let told = |pager: &Pager| of(pager, "q").get_envs().any(|(name, _)| name == "LESS");
    assert_eq!(told(&Pager::Ours), std::env::var_os("LESS").is_none());
    assert!(!told(&Pager::Chosen("less -FRX".to_owned())));
}
