//! Text in the XML of a sheet.

use std::io::Write;

/// A text in its cell: a table of all the texts of the workbook would have to be kept until the end.
pub fn string(out: &mut Vec<u8>, place: &str, style: u8, text: &str) {
    let space = if text.trim().len() == text.len() { "" } else { " xml:space=\"preserve\"" };
    put(out, format_args!("<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t{space}>"));
    escape(out, text);
    put(out, format_args!("</t></is></c>"));
}

/// The text as XML, with `_x0001_` for what XML has no place for, as workbooks have it.
fn escape(out: &mut Vec<u8>, text: &str) {
    for (at, sign) in text.char_indices() {
        match sign {
            '&' => out.extend(b"&amp;"),
            '<' => out.extend(b"&lt;"),
            '>' => out.extend(b"&gt;"),
            '_' if is_escape(&text[at..]) => out.extend(b"_x005F_"),
            '\t' | '\n' => out.push(sign as u8),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => put(out, format_args!("_x{:04X}_", u32::from(sign))),
            sign => out.extend(sign.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}

/// Whether a text begins with what would be read as such an escape.
fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() > 6 && bytes[1] == b'x' && bytes[2..6].iter().all(u8::is_ascii_hexdigit) && bytes[6] == b'_'
}

/// Writes into memory, which never fails.
pub fn put(out: &mut Vec<u8>, words: std::fmt::Arguments<'_>) {
    out.write_fmt(words).expect("writing to memory");
}
