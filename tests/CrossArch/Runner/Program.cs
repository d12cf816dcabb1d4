using System.Runtime.InteropServices;
using Interop.CrossArch;
using Interop.CrossArch.Kinds;
using Xunit.Sdk;

// xunit's own executor, in this process and without a runner's assembly: it is the same on every runtime.
var options = new Options();
var log = new Log();
using var framework = new XunitTestFramework(log);
var suite = typeof(Seeds).Assembly;
var discovered = new Discovery(args);
using var discoverer = framework.GetDiscoverer(Reflector.Wrap(suite));
discoverer.Find(false, discovered, options);
discovered.Wait();
using var executor = framework.GetExecutor(suite.GetName());
executor.RunTests(discovered.Cases, log, options);
log.Wait();

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, values {Seeds.Fingerprint}");
return log.Summary();
