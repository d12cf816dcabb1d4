using System.Runtime.InteropServices;
using Interop.CrossArch;
using Interop.CrossArch.Kinds;
using Xunit.Sdk;

if (args.Contains("--seeds"))
{
    Console.WriteLine(string.Join("\n", Seeds.All));
    return 0;
}

if (args.Contains("--damage"))
    return Interop.CrossArch.Damage.Cases.Run(args);

// xunit's own executor, in this process and without a runner's assembly: it is the same on every runtime.
var options = new Options();
var log = new Log();
using var framework = new XunitTestFramework(log);
var suite = typeof(Seeds).Assembly;
Dialect.Prepare();
var discovered = new Discovery(log, args);
using var discoverer = framework.GetDiscoverer(Reflector.Wrap(suite));
discoverer.Find(false, discovered, options);
discovered.Wait();
using var executor = framework.GetExecutor(suite.GetName());
executor.RunTests(discovered.Cases, log, options);
log.Wait();
foreach (var missing in AllKinds.NotBound)
    log.Skip("conformance", missing, "the bindings have no such function, and their manifest says why");
LayoutSuite.Run(log);

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, values {Seeds.Fingerprint}");
return log.Summary();
