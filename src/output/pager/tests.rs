use terminal_size::{Height, Width};

use super::*;

fn of(settings: Option<&str>, variables: &[(&str, &str)]) -> Option<String> {
    among(settings, |name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
}

#[test]
fn our_own_variable_comes_before_the_settings_and_they_before_the_common_one() {
    assert_eq!(of(None, &[]).as_deref(), Some("less -FRX"));
    assert_eq!(of(None, &[("PAGER", "more")]).as_deref(), Some("more"));
    assert_eq!(of(Some("less -S"), &[("PAGER", "more")]).as_deref(), Some("less -S"));
    assert_eq!(of(Some("less -S"), &[("PAGER", "more"), ("VECHE_PAGER", "most")]).as_deref(), Some("most"));
}

#[test]
fn an_empty_name_is_none() {
    assert_eq!(of(Some(""), &[("PAGER", "more")]), None);
    assert_eq!(of(Some("less"), &[("VECHE_PAGER", "")]), None);
    assert_eq!(of(None, &[("PAGER", "")]), None);
    assert_eq!(of(None, &[("PAGER", "cat")]), None);
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
