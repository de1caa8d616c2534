package bangfu.household.imports.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a part of a workbook, element by element. Without document types, so that no entity
 * expands and nothing is fetched; without namespaces, because writers differ in prefixes.
 */
final class Xml implements Closeable {
  /** As long as a cell can be. */
  private static final int LONGEST_TEXT = 32_767;

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  Xml(InputStream in) throws Unreadable {
    this.in = in;
    try {
      reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** Goes on to where the next element begins or ends; false at the end of the part. */
  boolean next() throws Unreadable {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Unreadable(Trap.XLSX_UNREADABLE);
        }
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  boolean begins(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean isTrue(String name) {
    String value = attribute(name);
    return "1".equals(value) || "true".equals(value);
  }

  /** The text of the element that begins here; leaves its end behind. */
  String text() throws Unreadable {
    StringBuilder text = new StringBuilder();
    try {
      int depth = 1;
      while (depth > 0) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (reader.isCharacters()) {
          append(text);
        }
      }
      return text.toString();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void append(StringBuilder text) throws Unreadable {
    if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
      throw new Unreadable(Trap.XLSX_TOO_LARGE);
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static Unreadable unreadable(XMLStreamException e) {
    boolean large = e.getNestedException() instanceof Workbooks.TooLarge;
    return new Unreadable(large ? Trap.XLSX_TOO_LARGE : Trap.XLSX_UNREADABLE, e);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
