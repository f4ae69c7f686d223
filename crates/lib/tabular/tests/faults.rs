//! Each kind of broken file, and the row and cell its fault names.

mod common;

use common::{ods, ods_document, with_part, xlsx, xlsx_of_values, xlsx_with_formula, zip};
use tabular::{Fault, FaultCode, Format, Limits, Note, Sheet, read};

fn csv(bytes: &[u8]) -> Result<Sheet, Fault> {
    read("x.csv", bytes, &Limits::default())
}

/// Code and cell (or row) of the fault.
fn told(result: Result<Sheet, Fault>) -> String {
    result.map_or_else(|fault| fault.to_string(), |sheet| format!("{sheet:?}"))
}

#[test]
fn encodings() {
    assert_eq!(told(csv(b"id;text\n1;gr\xC3\xB6nt\n\n2;\xC3\xA5r \xC3 \n")), "wrong-encoding at B4");
    assert_eq!(told(csv(b"id;text\n\x81;x\n")), "wrong-encoding at A2");
    assert_eq!(csv(b"id;text\n1;\x81\n").unwrap_err().get("byte"), Some("81"));
    assert_eq!(told(csv(b"id;text\n1;a\0b\n")), "nul-character at B2");
    assert_eq!(told(csv(b"i\0d\0;\0t\0")), "nul-character at A1");
    let sheet = csv(b"id;text\n1;gr\xF6nt\n").unwrap();
    assert_eq!((sheet.rows[0].cells[1].as_str(), &sheet.notes[..]), ("grönt", &[Note::EncodingGuessed][..]));
}

#[test]
fn quotation_marks() {
    assert_eq!(told(csv(b"id,text\n1,a\n2,\"b\n3,c\n4,d\n")), "unclosed-quote at B3");
    // Left open, but another mark further down: common readers would swallow the rows between.
    assert_eq!(told(csv(b"id,text\n1,a\n2,\"b\n3,c\n4,\"d\"\n")), "unclosed-quote at B3");
    let sheet = csv(b"id,text\n1,\"two\nlines\"\n2,say \"hi\"\n3,\"\"\"x\"\"\"\n").unwrap();
    let cells: Vec<_> = sheet.rows.iter().map(|row| (row.number, row.cells[1].as_str())).collect();
    assert_eq!(cells, [(2, "two\nlines"), (3, "say \"hi\""), (4, "\"x\"")]);
}

#[test]
fn shapes() {
    assert_eq!(told(csv(b"")), "empty-file");
    assert_eq!(told(csv(b" \n\n;;\n")), "no-header");
    assert_eq!(told(csv(b"a;b;A; a \n")), "duplicate-header at D1");
    assert_eq!(told(csv(b"a;b\n1;2;\n1;2;3\n")), "cell-without-header at C3");
    assert_eq!(told(csv(b"a;;c\n1;;3\n1;x;3\n")), "cell-without-header at B3");
    let sheet = csv(b"\n a ;b\n1\n\n \n =1+1 ;@x;\n").unwrap();
    assert_eq!(sheet.header, ["a", "b"]);
    assert_eq!((sheet.rows[0].number, &sheet.rows[0].cells[..]), (3, &["1".to_owned(), String::new()][..]));
    assert_eq!(
        (sheet.rows[1].number, &sheet.rows[1].cells[..]),
        (6, &[" =1+1 ".to_owned(), "@x".to_owned()][..])
    );
    assert_eq!(sheet.notes, [Note::EmptyRowsSkipped(2)]);
}

#[test]
fn delimiters() {
    let told = |name: &str, text: &str| match read(name, text.as_bytes(), &Limits::default()).unwrap().format
    {
        Format::Delimited { delimiter } => delimiter,
        other => panic!("{other:?}"),
    };
    assert_eq!(told("x.csv", "a;b, c;d\n1;2, 3;4\n"), Some(';'));
    assert_eq!(told("x.csv", "a,b\r1,\"x;y\"\r"), Some(','));
    assert_eq!(told("x.txt", "a\tb\n1,5\t2\n"), Some('\t'));
    assert_eq!(told("x.csv", "a|b\n1|2\n"), Some('|'));
    assert_eq!(told("x.csv", "text\none, two; three\n"), None);
    assert_eq!(told("x.TSV", "a, b;c\n1;2;3\n"), Some('\t'));
}

#[test]
fn limits() {
    let many = format!("a,b\n{}", "1,2\n".repeat(200_000));
    let fault = csv(many.as_bytes()).unwrap_err();
    assert_eq!(
        (fault.to_string().as_str(), fault.get("limit")),
        ("too-many-rows at row 20002", Some("20000"))
    );
    let large = format!("a,b\n1,2\n3,{}\n", "x".repeat(10_000_000));
    assert_eq!(told(csv(large.as_bytes())), "cell-too-large at B3");
    assert_eq!(told(csv(format!("a{}\n", ",b".repeat(300)).as_bytes())), "too-many-columns at GS1");
    let small = Limits { file_bytes: 3, ..Limits::default() };
    assert_eq!(told(read("x.csv", b"a;b\n", &small)), "file-too-large");
    let small = Limits { rows: 2, cell_bytes: 4, columns: 2, ..Limits::default() };
    let grid =
        |rows: &[[&str; 3]]| rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect::<Vec<_>>();
    for (rows, expected) in [
        (grid(&[["a", "b", ""], ["1", "", ""], ["2", "", ""], ["3", "", ""]]), "too-many-rows at row 4"),
        (grid(&[["a", "b", ""], ["1", "12345", ""]]), "cell-too-large at B2"),
        (grid(&[["a", "b", ""], ["1", "2", "3"]]), "too-many-columns at C2"),
    ] {
        assert_eq!(told(read("x", &xlsx(&rows), &small)), expected);
        assert_eq!(told(read("x", &ods(&common::ods_rows(&rows)), &small)), expected);
    }
}

#[test]
fn other_kinds_of_file() {
    let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let compound = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    assert_eq!(told(csv(&compound)), "old-excel");
    assert_eq!(told(csv(&[compound, locked].concat())), "password-protected");
    let found = |bytes: &[u8]| csv(bytes).unwrap_err().get("found").unwrap().to_owned();
    assert_eq!(found(b"%PDF-1.7"), "pdf");
    assert_eq!(found(b"\n <HTML><table>"), "html");
    assert_eq!(found(&zip(&[("word/document.xml", b"")])), "docx");
    assert_eq!(found(&zip(&[("xl/workbook.bin", b"")])), "xlsb");
    assert_eq!(found(&zip(&[("mimetype", b"application/vnd.oasis.opendocument.text")])), "odf");
    assert_eq!(found(&zip(&[("a.txt", b"")])), "zip");
    let manifest = b"<manifest:encryption-data/>";
    let locked = zip(&[("mimetype", common::ODS_TYPE.as_bytes()), ("META-INF/manifest.xml", manifest)]);
    assert_eq!(told(csv(&locked)), "password-protected");
}

#[test]
fn broken_containers() {
    let whole = xlsx_of_values();
    assert_eq!(told(csv(&whole[..whole.len() / 2])), "damaged-archive");
    assert_eq!(told(csv(&ods("<table:table-row>")[..200])), "damaged-archive");
    assert_eq!(told(csv(&ods("<table:table-row><table:table-cell/>"))), "damaged-sheet at row 1");
    let bomb = zip(&[("xl/worksheets/sheet1.xml", &vec![b' '; 2_000_000])]);
    assert!(bomb.len() < 10_000);
    let small = Limits { unpacked_bytes: 1_000_000, ..Limits::default() };
    assert_eq!(told(read("x.xlsx", &bomb, &small)), "unpacked-too-large");
    // The size a part declares is a lie: both copies of it are set to ten bytes.
    let size = 2_000_000u32.to_le_bytes();
    let mut liar = bomb;
    while let Some(at) = liar.windows(4).position(|window| window == size) {
        liar[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
    }
    assert_eq!(told(read("x.xlsx", &liar, &small)), "damaged-archive");
}

#[test]
fn workbooks_that_ask_for_too_much() {
    let texts = xlsx(&[vec!["a".to_owned()], vec!["b".to_owned()]]);
    let claim = |count: &str| {
        with_part(&texts, "xl/sharedStrings.xml", |xml| {
            xml.replace("uniqueCount=\"2\"", &format!("uniqueCount='{count}'"))
        })
    };
    assert_eq!(csv(&claim("2")).unwrap().rows.len(), 1);
    assert_eq!(told(csv(&claim("99999999999999"))), "damaged-sheet");
    let overflow =
        with_part(&texts, "xl/worksheets/sheet1.xml", |xml| xml.replace("\"A2\"", "\"ZZZZZZZZZZZ2\""));
    assert!(csv(&overflow).is_err());
    let backwards = with_part(&texts, "xl/worksheets/sheet1.xml", |xml| xml.replace("\"A1\"", "\"A9\""));
    assert_eq!(told(csv(&backwards)), "damaged-sheet at row 2");

    let row = |cell: &str| ods(&format!("<table:table-row>{cell}</table:table-row>"));
    let spaces = "<table:table-cell><text:p>a<text:s text:c=\"99999999999\"/></text:p></table:table-cell>";
    assert_eq!(told(csv(&row(spaces))), "cell-too-large at A1");
    let cells = "<table:table-cell table:number-columns-repeated=\"99999999999\"><text:p>a</text:p></table:table-cell>";
    assert_eq!(told(csv(&row(cells))), "too-many-columns at GS1");
    let rows = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"99999999999\"><table:table-cell><text:p>b</text:p>\
        </table:table-cell></table:table-row>";
    assert_eq!(told(csv(&ods(rows))), "too-many-rows at row 20002");
    let small = Limits { unpacked_bytes: 10_000, ..Limits::default() };
    assert_eq!(told(read("x", &ods(rows), &small)), "unpacked-too-large at row 10001");
}

#[test]
fn formulas_and_errors() {
    assert_eq!(told(csv(&xlsx_with_formula())), "formula at C3");
    let shared = with_part(&xlsx_with_formula(), "xl/worksheets/sheet1.xml", |xml| {
        xml.replace("<f>A2+B2</f>", "<f t=\"shared\" si=\"99999999999\" ref=\"C3:C3\">A2+B2</f>")
    });
    assert_eq!(told(csv(&shared)), "formula at C3");
    let error = with_part(&xlsx_with_formula(), "xl/worksheets/sheet1.xml", |xml| {
        let start = xml.find("<c r=\"C3\"").unwrap();
        let end = start + xml[start..].find("</c>").unwrap();
        format!("{}<c r=\"C3\" t=\"e\"><v>#REF!</v>{}", &xml[..start], &xml[end..])
    });
    let fault = csv(&error).unwrap_err();
    assert_eq!((fault.to_string().as_str(), fault.get("value")), ("error-value at C3", Some("#REF!")));

    let table = |cell: &str| {
        ods(&format!(
            "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>\
             <table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>\
             <table:table-row>{cell}</table:table-row>"
        ))
    };
    let formula =
        "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/>";
    assert_eq!(told(csv(&table(formula))), "formula at A5");
    let error = "<table:table-cell calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>";
    assert_eq!(told(csv(&table(error))), "error-value at A5");
}

#[test]
fn values_of_workbooks() {
    let sheet = csv(&xlsx_of_values()).unwrap();
    assert_eq!((sheet.format, sheet.sheet_name.as_deref()), (Format::Xlsx, Some("Idéer")));
    assert_eq!(sheet.header, ["heltal", "tal", "datum", "tid", "ja"]);
    assert_eq!(sheet.rows[0].number, 4);
    assert_eq!(sheet.rows[0].cells, ["12", "0.25", "2026-03-17", "2026-03-17T09:30:00", "true"]);
    let others = Note::OtherSheetsIgnored(vec!["Dold".to_owned(), "Annat".to_owned()]);
    assert_eq!(sheet.notes, [others, Note::EmptyRowsSkipped(1)]);

    let cell = |value: &str, text: &str| {
        format!("<table:table-cell {value}><text:p>{text}</text:p></table:table-cell>")
    };
    let values = [
        cell("office:value-type=\"float\" office:value=\"12\"", "12,00"),
        cell("office:value-type=\"date\" office:date-value=\"2026-03-17\"", "17/3"),
        cell("office:value-type=\"time\" office:time-value=\"PT09H30M00S\"", "9.30"),
        cell(
            "office:value-type=\"string\"",
            "<text:span>a</text:span><text:s text:c=\"2\"/>&amp;</text:p><text:p>b",
        ),
        "<table:table-cell><office:annotation><text:p>no</text:p></office:annotation></table:table-cell>"
            .to_owned(),
    ];
    let header: String = ["a", "b", "c", "d", "e"].iter().map(|name| cell("", name)).collect();
    let sheet = csv(&ods_document(&format!(
        "<table:table table:name=\"dold\" table:style-name=\"hid\"><table:table-row/></table:table>\
         <table:table table:name=\"först\"><table:table-header-rows><table:table-row>{header}</table:table-row>\
         </table:table-header-rows><table:table-row>{}</table:table-row></table:table><table:table table:name=\"x\"/>",
        values.concat()
    )))
    .unwrap();
    assert_eq!((sheet.format, sheet.sheet_name.as_deref()), (Format::Ods, Some("först")));
    assert_eq!(sheet.rows[0].cells, ["12", "2026-03-17", "09:30:00", "a  &\nb", ""]);
    assert_eq!(sheet.notes, [Note::OtherSheetsIgnored(vec!["dold".to_owned(), "x".to_owned()])]);
}

#[test]
fn a_workbook_without_a_visible_sheet() {
    assert_eq!(told(csv(&ods_document("<table:table table:style-name=\"hid\"/>"))), "no-sheet");
    assert_eq!(told(csv(&ods(""))), "no-header");
    assert_eq!(csv(&ods("")).unwrap_err().code, FaultCode::NoHeader);
}
