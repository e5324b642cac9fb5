package org.disclosurecheck.modelgen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Standalone (no OSGi) EMF generation. args: projectDir projectName genmodel(relative) */
public class GenerateModel {
    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[0]).toAbsolutePath().normalize();
        String name = args[1];
        Path genmodelFile = dir.resolve(args[2]);
        Path out = dir.resolve("src-gen");
        Path stamp = out.resolve(".stamp");
        long newest = 0;
        try (Stream<Path> s = Files.list(genmodelFile.getParent())) {
            for (Path p : (Iterable<Path>) s::iterator) {
                newest = Math.max(newest, Files.getLastModifiedTime(p).toMillis());
            }
        }
        if (Files.exists(stamp) && Files.getLastModifiedTime(stamp).toMillis() >= newest) {
            System.out.println("src-gen up to date");
            return;
        }
        ResourceSet rs = new ResourceSetImpl();
        rs.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        rs.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(dir + "/"));
        GenModel gm = (GenModel) rs.getResource(URI.createPlatformResourceURI(name + "/" + args[2], true), true)
                .getContents().get(0);
        gm.reconcile();
        gm.setCanGenerate(true);
        gm.setForceOverwrite(true);
        gm.setValidateModel(true);
        Generator g = new Generator();
        g.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        g.setInput(gm);
        Diagnostic d = g.generate(gm, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (d.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(d.toString() + d.getChildren());
        }
        Files.writeString(stamp, "generated\n");
        Files.setLastModifiedTime(stamp, FileTime.fromMillis(System.currentTimeMillis()));
        try (Stream<Path> s = Files.walk(out)) {
            System.out.println("generated " + s.filter(p -> p.toString().endsWith(".java")).count() + " files");
        }
    }
}
