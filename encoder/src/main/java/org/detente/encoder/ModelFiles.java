package org.detente.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where a model's files are: beside this class, or in a folder. */
final class ModelFiles {
    static final String CARD = "reader.json";
    static final String TOKENIZER = "tokenizer.json";
    static final String GRAPH = "reader.onnx";
    /** Further networks, which read the encoder's states, end like this too; a model may lack them. */
    static final String GRAPHS = ".onnx";

    private final String place;
    private final Opener opener;

    private ModelFiles(String place, Opener opener) {
        this.place = place;
        this.opener = opener;
    }

    static ModelFiles shipped() {
        return new ModelFiles("the model of the program", name -> {
            InputStream stream = ModelFiles.class.getResourceAsStream(name);
            if (stream == null) {
                throw new NoSuchFileException(name);
            }
            return stream;
        });
    }

    static ModelFiles in(Path folder) {
        return new ModelFiles(folder.toString(), name -> Files.newInputStream(folder.resolve(name)));
    }

    static boolean areShipped() {
        return ModelFiles.class.getResource(CARD) != null;
    }

    /** A file's place in words, for messages. */
    String where(String name) {
        return place + ", " + name;
    }

    byte[] read(String name) {
        try (InputStream stream = opener.open(name)) {
            return stream.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new EncoderException(
                    where(name), "there is no such file", "make it with the stage export of training/", e);
        } catch (IOException e) {
            throw new EncoderException(
                    where(name), "the file cannot be read: " + e, "check the folder and its rights", e);
        }
    }

    /**
     * A file's bytes.
     *
     * @throws EncoderException where they are not those of the checksum
     */
    byte[] read(String name, String sha256) {
        byte[] bytes = read(name);
        String found = HexFormat.of().formatHex(digest().digest(bytes));
        if (!found.equals(sha256)) {
            throw new EncoderException(
                    where(name),
                    "its SHA-256 is " + found + ", and " + CARD + " names " + sha256,
                    "it is damaged or of another model: copy all files of the model again");
        }
        return bytes;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private interface Opener {
        InputStream open(String name) throws IOException;
    }
}
