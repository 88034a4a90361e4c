package org.driftscope.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Excel workbook, its parts written by hand: ECMA-376, part 1, chapters 12 and 18. */
public final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEETS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Workbook() {}

    /**
     * A column "id", a column "sentence" with a shared string, a string of two runs, one in the
     * cell itself and one that a formula gave, and gaps; a second sheet with other text.
     */
    public static Path write(Path file) throws IOException {
        return write(file, 0);
    }

    /** The same with a part of so many spaces, in bytes. */
    public static Path write(Path file, int spaces) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='"
                            + PACKAGE
                            + "content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                            + "<Override PartName='/xl/worksheets/sheet2.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                            + "<Override PartName='/xl/sharedStrings.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/>"
                            + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    relations(
                            "<Relationship Id='r1' Type='"
                                    + RELATIONS
                                    + "/officeDocument' Target='xl/workbook.xml'/>"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='"
                            + SHEETS
                            + "' xmlns:r='"
                            + RELATIONS
                            + "'><sheets>"
                            + "<sheet name='Pets' sheetId='1' r:id='r1'/><sheet name='Other' sheetId='2' r:id='r2'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "<Relationship Id='r1' Type='"
                                    + RELATIONS
                                    + "/worksheet' Target='worksheets/sheet1.xml'/>"
                                    + "<Relationship Id='r2' Type='"
                                    + RELATIONS
                                    + "/worksheet' Target='worksheets/sheet2.xml'/>"
                                    + "<Relationship Id='r3' Type='"
                                    + RELATIONS
                                    + "/sharedStrings' Target='sharedStrings.xml'/>"));
            part(
                    zip,
                    "xl/sharedStrings.xml",
                    "<sst xmlns='"
                            + SHEETS
                            + "'><si><t>id</t></si><si><t>sentence</t></si>"
                            + "<si><t>The dog runs &amp; jumps.</t></si>"
                            + "<si><r><t xml:space='preserve'>A </t></r><r><rPr><b/></rPr><t>cat sleeps.</t></r></si></sst>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='"
                            + SHEETS
                            + "'><sheetData>"
                            + "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                            + "<row r='2'><c r='A2'><v>1</v></c><c r='B2' t='s'><v>2</v></c></row>"
                            + "<row r='3'><c r='A3'><v>2</v></c><c r='B3' t='s'><v>3</v></c></row>"
                            + "<row r='4'><c r='A4'><v>3</v></c></row>"
                            + "<row r='6'><c r='A6'><v>4</v></c><c r='B6' t='inlineStr'><is><t>Birds sing. Fish swim.</t></is></c></row>"
                            + "</sheetData></worksheet>");
            part(
                    zip,
                    "xl/worksheets/sheet2.xml",
                    "<worksheet xmlns='"
                            + SHEETS
                            + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>not this one at all</t></is></c></row></sheetData></worksheet>");
            spaces(zip, spaces);
        }
        return file;
    }

    private static String relations(String each) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + each + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void spaces(ZipOutputStream zip, int count) throws IOException {
        byte[] chunk = new byte[1 << 16];
        Arrays.fill(chunk, (byte) ' ');
        zip.putNextEntry(new ZipEntry("xl/styles.xml"));
        zip.write((HEAD + "<styleSheet xmlns='" + SHEETS + "'>").getBytes(StandardCharsets.UTF_8));
        for (int written = 0; written < count; written += chunk.length) {
            zip.write(chunk);
        }
        zip.write("</styleSheet>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
