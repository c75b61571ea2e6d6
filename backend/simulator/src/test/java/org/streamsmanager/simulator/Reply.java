package org.streamsmanager.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An answer, readable as XML and as JSON. */
record Reply(int status, String type, String body, HttpHeaders headers) {
    Element xml() {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(body))).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Not XML: " + body, e);
        }
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("Not JSON: " + body, e);
        }
    }

    /** All elements of a name, anywhere. */
    List<Element> all(String name) {
        Element root = xml();
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> found = new ArrayList<>(root.getTagName().equals(name) ? List.of(root) : List.of());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    Element first(String name) {
        List<Element> found = all(name);
        if (found.isEmpty()) {
            throw new AssertionError("There is no <" + name + "> in " + body);
        }
        return found.getFirst();
    }

    /** The one element of a name whose attribute has a value. */
    Element with(String name, String attribute, String value) {
        return all(name).stream()
                .filter(element -> element.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + "@" + attribute + "=" + value + " in " + body));
    }

    String attribute(String name, String attribute) {
        return first(name).getAttribute(attribute);
    }

    List<String> attributes(String name, String attribute) {
        return all(name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }
}
