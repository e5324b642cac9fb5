package org.disclosurecheck.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.DisclosurePackage;
import org.disclosurecheck.model.Report;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;

/** The yardstick of model validation: the SUM rules in Epsilon’s EVL over our own model, parsed once. */
final class EvlSums {

    private final EvlModule module = new EvlModule();

    EvlSums(Report report) {
        try {
            URI rules = EvlSums.class.getResource("sums.evl").toURI();
            if (!module.parse(rules)) {
                throw new IllegalStateException(module.getParseProblems().toString());
            }
            Resource resource = new ResourceImpl();
            resource.getContents().add(report);
            InMemoryEmfModel model = new InMemoryEmfModel("report", resource, DisclosurePackage.eINSTANCE);
            model.setCachingEnabled(true);
            module.getContext().getModelRepository().addModel(model);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rule and what it is about, of each constraint that does not hold. */
    List<String> check() {
        try {
            module.getContext().getUnsatisfiedConstraints().clear();
            module.execute();
            List<String> found = new ArrayList<>();
            for (UnsatisfiedConstraint unsatisfied : module.getContext().getUnsatisfiedConstraints()) {
                found.add(unsatisfied.getMessage());
            }
            return found;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
