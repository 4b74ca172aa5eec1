//! Papers as documents, read and printed by the programs that people have.

use crate::harness::{Town, skip, tool};

/// Every paper of the example, and what LibreOffice makes of it.
#[test]
fn libreoffice_opens_the_documents_and_the_workbooks() {
    if !tool("soffice") {
        return;
    }
    let town = Town::new();
    for (command, file) in [
        ("report 2012 --annex --trace", "account.docx"),
        ("report 2012", "account.xlsx"),
        ("event list", "list.docx"),
        ("plan list", "plan.docx"),
    ] {
        town.ok(&format!("veche --demo --lang ru {command} -o {file} --quiet"));
        let convert = format!("soffice -env:UserInstallation=file://$PWD/office --headless --convert-to pdf {file}");
        town.ok(&convert);
        let pdf = file.split('.').next().expect("a name").to_owned() + ".pdf";
        assert_printed(&town, &pdf);
    }
}

#[test]
fn a_browser_prints_the_page() {
    let Some(browser) = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(|name| quiet(name)) else {
        return skip("there is no Chromium on this machine");
    };
    let town = Town::new();
    town.ok("veche --demo --lang ru report 2012 --annex --trace -o account.html --quiet");
    let flags = "--headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir=$PWD/browser";
    town.ok(&format!("{browser} {flags} --print-to-pdf=account.pdf account.html 2>/dev/null"));
    assert_printed(&town, "account.pdf");
}

/// A PDF is there, and says something of the year, where there is a program to read it.
fn assert_printed(town: &Town, pdf: &str) {
    assert!(town.ok(&format!("head -c 5 {pdf}")).starts_with("%PDF-"), "{pdf}");
    if std::process::Command::new("pdftotext").arg("-v").output().is_ok() {
        let words = town.ok(&format!("pdftotext {pdf} -; rm {pdf}"));
        assert!(words.contains("201") && words.chars().filter(|sign| !sign.is_ascii()).count() > 100, "{pdf}: {words}");
    }
}

/// Whether a program is there.
fn quiet(name: &str) -> bool {
    std::process::Command::new(name).arg("--version").output().is_ok_and(|done| done.status.success())
}

#[test]
fn python_docx_reads_the_account() {
    let town = Town::new();
    if town.run("python3 -c 'import docx'").code != 0 {
        return skip("there is no python-docx on this machine");
    }
    town.ok("veche --demo --lang ru report 2012 --annex -o account.docx --quiet");
    let script = "import docx; d = docx.Document('account.docx'); \
                  print(len(d.tables), [p.text for p in d.paragraphs if p.style.name == 'Title'][0])";
    assert_eq!(town.ok(&format!("python3 -c \"{script}\"")), "5 Березовский\n");
}

#[test]
fn hostile_words_are_words_in_every_document() {
    let town = Town::new();
    let name = format!("<script>alert(1)</script> & | ' \\\"«» {}", "я".repeat(5000));
    town.ok(&format!("veche event add --date 2012-09-01 --kind talk --quiet --title \"{name}\" --outcome \"{name}\""));
    town.ok(&format!("veche office --quiet --town \"{name}\" --signatory \"{name}\" --executor \"{name}\""));
    for file in ["a.html", "a.docx", "a.md", "a.txt", "a.xlsx", "a.csv", "a.json"] {
        town.ok(&format!("veche report 2012 --annex --trace -o {file} --quiet"));
    }
    assert!(!town.ok("cat a.html").contains("<script"), "no text became a part of the page");
    assert!(town.ok("cat a.html").contains("&lt;script&gt;"));
    assert!(town.ok("cat a.md").contains("\\<script\\>") && town.ok("cat a.md").contains("\\|"));
    let xml = town.ok("unzip -p a.docx word/document.xml");
    assert!(xml.contains("&lt;script&gt;") && !xml.contains("<script"), "{}", &xml[..2000]);
}
