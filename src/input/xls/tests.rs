//! Workbooks are put together here, record by record, so that they can be wrong in every way.

use super::super::workbook::Book as _;
use super::*;

/// A workbook in its container: a header, the table of sectors, the directory, the stream.
fn compound(stream: &[u8]) -> Vec<u8> {
    let stream: Vec<u8> = stream.iter().copied().chain([0; 4096]).collect();
    let mut header = vec![0xFF; 512];
    header[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header[30..34].copy_from_slice(&[9, 0, 6, 0]);
    header[48..52].copy_from_slice(&1_u32.to_le_bytes());
    header[68..72].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    header[76..80].copy_from_slice(&0_u32.to_le_bytes());
    let sectors = u32::try_from(stream.len().div_ceil(512)).unwrap();
    let mut table = vec![0xFFFF_FFFD_u32, 0xFFFF_FFFE];
    table.extend((3..2 + sectors).chain([0xFFFF_FFFE]));
    table.resize(128, 0xFFFF_FFFF);
    let mut entry = [0; 512];
    for (at, unit) in "Workbook".encode_utf16().enumerate() {
        entry[2 * at..2 * at + 2].copy_from_slice(&unit.to_le_bytes());
    }
    entry[116..120].copy_from_slice(&2_u32.to_le_bytes());
    entry[120..124].copy_from_slice(&u32::try_from(stream.len()).unwrap().to_le_bytes());
    let mut file = [header, table.iter().flat_map(|id| id.to_le_bytes()).collect(), entry.to_vec(), stream].concat();
    file.resize(file.len().next_multiple_of(512), 0);
    file
}

fn rec(kind: u16, parts: &[&[u8]]) -> Vec<u8> {
    let data = parts.concat();
    [&kind.to_le_bytes()[..], &u16::try_from(data.len()).unwrap().to_le_bytes(), &data].concat()
}

fn two(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// A text with its length in two bytes.
fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    [two(&[u16::try_from(units.len()).unwrap()]), vec![1], two(&units)].concat()
}

/// A stream of one sheet: what stands before it, and its own records.
fn stream(version: u16, before: &[Vec<u8>], name: &[u8], cells: &[Vec<u8>]) -> Vec<u8> {
    let begin = rec(0x0809, &[&two(&[version, 5])]);
    let before = before.concat();
    let start = u32::try_from(begin.len() + before.len() + 4 + 6 + name.len() + 4).unwrap();
    let bound = rec(0x0085, &[&start.to_le_bytes(), &[0, 0], name]);
    let sheet = [begin.clone(), cells.concat(), rec(0x000A, &[])].concat();
    [begin, before, bound, rec(0x000A, &[]), sheet].concat()
}

/// A workbook with a cell of every kind.
fn every_kind() -> Vec<u8> {
    let texts = rec(0x00FC, &[&2_u32.to_le_bytes(), &2_u32.to_le_bytes(), &two(&[4]), &[1], &two(&[0x430, 0x431])]);
    let on = rec(0x003C, &[&[0], b"ab", &two(&[2]), &[8], &two(&[1]), b"cd", &[0; 4]]);
    let looks = [0_u16, 14, 164, 46].map(|id| rec(0x00E0, &[&two(&[0, id])]));
    let format = rec(0x041E, &[&two(&[164]), &wide("DD.MM.YYYY;@")]);
    let before = [vec![texts, on, format], looks.to_vec()].concat();
    let shown = |result: [u8; 8]| [two(&[3, 0, 0]), result.to_vec(), vec![0; 8]].concat();
    let cells = [
        rec(0x0203, &[&two(&[1, 0, 1]), &45_365_f64.to_le_bytes()]),
        rec(0x0203, &[&two(&[1, 1, 2]), &45_365.5_f64.to_le_bytes()]),
        rec(0x0203, &[&two(&[1, 2, 3]), &1.5_f64.to_le_bytes()]),
        rec(0x027E, &[&two(&[1, 3, 0]), &(32_u32 << 2 | 2).to_le_bytes()]),
        rec(0x00BD, &[&two(&[1, 4, 0]), &(1234_u32 << 2 | 3).to_le_bytes(), &two(&[0]), &[2, 0, 0, 0], &two(&[5])]),
        rec(0x00FD, &[&two(&[0, 1, 0]), &1_u32.to_le_bytes()]),
        rec(0x00FD, &[&two(&[0, 0, 0]), &0_u32.to_le_bytes()]),
        rec(0x0205, &[&two(&[2, 0, 0]), &[1, 0]]),
        rec(0x0205, &[&two(&[2, 1, 0]), &[0x17, 1]]),
        rec(0x0006, &[&shown([0, 0, 0, 0, 0, 0, 0xFF, 0xFF])]),
        rec(0x04BC, &[]),
        rec(0x0207, &[&wide("итог")]),
        rec(0x0809, &[]),
        rec(0x0203, &[&two(&[7, 7, 0]), &1_f64.to_le_bytes()]),
        rec(0x000A, &[]),
    ];
    stream(0x0600, &before, &[1, 0, b'S'], &cells)
}

/// The rows of every sheet, or what ends the reading.
fn rows(file: &[u8]) -> Result<Vec<(u64, Vec<String>)>> {
    let mut all = Vec::new();
    open(file)?.each(&mut |_, rows| {
        let mut row = Row::default();
        while rows.next(&mut row)? {
            all.push((row.line, row.cells.clone()));
        }
        Ok(())
    })?;
    Ok(all)
}

#[test]
fn cells_of_every_kind_are_what_the_spreadsheet_shows() {
    let found = rows(&compound(&every_kind())).unwrap();
    let cells: Vec<Vec<&str>> = found.iter().map(|(_, row)| row.iter().map(String::as_str).collect()).collect();
    assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 2, 3, 4]);
    // The text goes on in another record, in other letters.
    assert_eq!(cells[0], ["абab", "cd"]);
    assert_eq!(cells[1], ["2024-03-14", "2024-03-14 12:00", "36:00:00", "32", "12.34", "0"]);
    assert_eq!(cells[2], ["yes", "", "", "", "", ""]);
    assert_eq!(cells[3][0], "итог");
}

#[test]
fn letters_of_one_byte_are_read_by_their_code_page() {
    let label = |text: &[u8]| rec(0x0204, &[&two(&[0, 0, 0, u16::try_from(text.len()).unwrap()]), text]);
    let book = |page| stream(0x0500, &[rec(0x0042, &[&two(&[page])])], b"\x01S", &[label(b"\xC4\xE0\xF2\xE0")]);
    assert_eq!(rows(&compound(&book(1251))).unwrap()[0].1, ["Дата"]);
    assert_eq!(rows(&compound(&book(1252))).unwrap()[0].1, ["Äàòà"]);
}

#[test]
fn a_cell_far_out_takes_no_room() {
    let far = rec(0x0203, &[&two(&[65_535, 999, 0]), &1_f64.to_le_bytes()]);
    let found = rows(&compound(&stream(0x0600, &[], &[1, 0, b'S'], &[far]))).unwrap();
    assert_eq!((found.len(), found[0].0, found[0].1.len()), (1, 65_536, 1000));
}

#[test]
fn a_ring_of_sectors_and_a_sheet_in_a_sheet_are_refused() {
    let mut ring = compound(&every_kind());
    ring[512 + 4..512 + 8].copy_from_slice(&1_u32.to_le_bytes());
    assert_eq!(rows(&ring).unwrap_err().id, "input-workbook");
    // Two names for one long sheet.
    let start = u32::try_from(8 + 2 * 13 + 4).unwrap();
    let bound = rec(0x0085, &[&start.to_le_bytes(), &[0, 0, 1, 0, b'R']]);
    let twice = stream(0x0600, &[bound], &[1, 0, b'S'], &[rec(0x0018, &[&[0; 8000]])]);
    assert_eq!(rows(&compound(&twice)).unwrap_err().id, "input-workbook");
}

#[test]
fn what_is_cut_or_damaged_anywhere_is_a_fault_and_no_crash() {
    let file = compound(&every_kind());
    for length in 0..file.len() {
        let _ = rows(&file[..length]);
    }
    for at in 0..file.len() {
        for byte in [0, 1, 0x7F, 0xFF] {
            let mut damaged = file.clone();
            damaged[at] = byte;
            if let Err(fault) = rows(&damaged) {
                assert!(matches!(fault.id, "input-workbook" | "input-password"), "{at}: {fault}");
            }
        }
    }
}
