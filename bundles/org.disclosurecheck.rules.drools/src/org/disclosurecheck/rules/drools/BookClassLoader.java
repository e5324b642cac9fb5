package org.disclosurecheck.rules.drools;

/**
 * Loads the classes of a compiled book from memory, its own before those of its parent: an edited copy of the built-in
 * book has classes of the same names.
 */
final class BookClassLoader extends ClassLoader {

    private final CompiledBook book;

    BookClassLoader(CompiledBook book, ClassLoader parent) {
        super(parent);
        this.book = book;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = book.entries().get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
